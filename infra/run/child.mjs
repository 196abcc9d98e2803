import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/**
 * Runs a program to its end and gives its exit status. What is asked of us is passed on, so that stopping the
 * command stops the program; 128 + signal when a signal ended it, as a shell would say.
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options });
    const passOn = (signal) => child.kill(signal);
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, passOn);
    const settled = () => {
      for (const signal of signals) process.off(signal, passOn);
    };
    child.once('error', (error) => {
      settled();
      reject(error);
    });
    child.once('exit', (status, signal) => {
      settled();
      resolve(status ?? 128 + constants.signals[signal]);
    });
  });
}
