import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  DevelopmentIssuer,
  errorCode,
  loadConfig,
  makeHashKeysFile,
  migrate,
  startEmbeddedPostgres,
  writeDevelopmentPeople,
  type EmbeddedPostgres,
} from '@evenhand/platform';
import { Command } from 'commander';
import { demoBearers } from '../demo/bearers.js';
import { fillDemoMarketplace } from '../demo/fill-demo-marketplace.js';
import { CommandError, ExitCode, failWith } from '../exit.js';
import { greeting } from '../launcher/greeting.js';
import { requireFreePort } from '../launcher/ports.js';
import { supervise } from '../launcher/supervise.js';
import { dataFolder, hashKeysFile, issuerKeyFile, peopleFile, workspace } from '../workspace.js';

const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** Ends what was started, last first. */
class Shutdown {
  private readonly steps: (() => Promise<void>)[] = [];
  private running: Promise<void> | null = null;

  add(step: () => Promise<void>): void {
    this.steps.push(step);
  }

  run(): Promise<void> {
    this.running ??= (async () => {
      for (let step = this.steps.pop(); step !== undefined; step = this.steps.pop()) await step();
    })();
    return this.running;
  }
}

async function openDataFolder(): Promise<void> {
  try {
    await mkdir(dataFolder, { recursive: true, mode: 0o755 });
  } catch (error) {
    throw new CommandError(
      `The folder ${dataFolder} cannot be made (${errorCode(error) ?? 'unknown'}). Make ${workspace} writable for this user, or clone Evenhand into a folder of your own.`,
    );
  }
}

/** The environment of api and worker: the caller's own, and what the embedded default fills in. */
function environment(postgres: EmbeddedPostgres | null, filledIn: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return {
    ...process.env,
    ...(postgres === null ? {} : { DATABASE_URL: postgres.url }),
    ...filledIn,
  };
}

const isSet = (name: string): boolean => (process.env[name] ?? '') !== '';

async function up(shutdown: Shutdown): Promise<void> {
  await openDataFolder();
  const hasOwnIssuer = ['OIDC_ISSUER', 'OIDC_JWKS_URL', 'OIDC_AUDIENCE'].some(isSet);
  if (!hasOwnIssuer && process.env['NODE_ENV'] === 'production') {
    throw new CommandError('The development issuer is not for production. Set OIDC_ISSUER, OIDC_JWKS_URL and OIDC_AUDIENCE.');
  }
  // Everything that can be wrong with the configuration is said before anything is started.
  const filledIn = {
    ...(hasOwnIssuer ? {} : { DEVELOPMENT_ISSUER_KEY_FILE: issuerKeyFile, DEVELOPMENT_PEOPLE_FILE: peopleFile }),
    ...(['HASH_KEYS', 'HASH_KEYS_FILE'].some(isSet) ? {} : { HASH_KEYS_FILE: hashKeysFile }),
  };
  const config = loadConfig({ DATABASE_URL: 'postgres://not-started-yet', ...process.env, ...filledIn });
  await requireFreePort(config.port, config.host, 'PORT');
  await requireFreePort(config.workerPort, config.host, 'WORKER_PORT');

  const postgres = isSet('DATABASE_URL') ? null : await startEmbeddedPostgres({ folder: dataFolder });
  if (postgres !== null) {
    shutdown.add(() => postgres.stop());
    void postgres.died.then(() => {
      say(`PostgreSQL ended unexpectedly, so Evenhand stops. Its log: ${join(dataFolder, 'postgres.log')}`);
      return shutdown.run().then(() => process.exit(ExitCode.failed));
    });
  }
  const databaseUrl = postgres?.url ?? config.databaseUrl;
  await migrate(databaseUrl);
  const issuer = hasOwnIssuer ? null : await DevelopmentIssuer.open(issuerKeyFile);
  if (issuer !== null) {
    await fillDemoMarketplace(databaseUrl, say);
    await writeDevelopmentPeople(peopleFile, demoBearers);
  }

  if (filledIn.HASH_KEYS_FILE !== undefined) await makeHashKeysFile(hashKeysFile);

  const env = environment(postgres, filledIn);
  const program = (name: 'api' | 'worker') =>
    supervise({ name, main: join(workspace, 'apps', name, 'dist', 'main.js'), env, logFile: join(dataFolder, `${name}.log`) }, say);
  const [api, worker] = await Promise.allSettled([program('api'), program('worker')]);
  for (const started of [api, worker]) if (started.status === 'fulfilled') shutdown.add(() => started.value.stop());
  if (api.status === 'rejected') throw api.reason;
  if (worker.status === 'rejected') throw worker.reason;
  const addresses = { api: api.value.address, worker: worker.value.address, database: postgres?.url ?? null };
  process.stdout.write(`${await greeting(addresses, issuer)}\n`);
}

export const upCommand = (): Command =>
  new Command('up')
    .description(
      'Start PostgreSQL (unless DATABASE_URL names one), api and worker, fill a demo marketplace on the first start, and print how to reach it all.',
    )
    .action(async () => {
      const shutdown = new Shutdown();
      let signals = 0;
      const stop = (): void => {
        signals += 1;
        if (signals > 2) process.exit(ExitCode.failed);
        if (signals === 1) say('Stopping …');
        shutdown.run().then(
          () => process.exit(ExitCode.done),
          (error: unknown) => failWith(error),
        );
      };
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
      try {
        await up(shutdown);
      } catch (error) {
        if (signals > 0) return;
        await shutdown.run();
        failWith(error);
      }
    });
