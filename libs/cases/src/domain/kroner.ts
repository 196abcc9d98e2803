const inDanish = new Intl.NumberFormat('da-DK');

/** `250.000 kr.` */
export function kronerInWords(amount: number): string {
  return `${inDanish.format(amount)} kr.`;
}
