export default async function stopSharedServer() {
  await globalThis.stopSharedServer();
}
