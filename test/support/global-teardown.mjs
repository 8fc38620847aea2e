import { rm } from 'node:fs/promises';

export default async function globalTeardown() {
  const { folder, postgres, redis } = globalThis.testServers;
  redis?.child.kill();
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}
