import { callerRoles, DevelopmentIssuer } from '@evenhand/platform';
import { Command, Option } from 'commander';
import { CommandError, ExitCode } from '../exit.js';
import { issuerKeyFile } from '../workspace.js';

interface TokenOptions {
  readonly role: readonly string[];
  readonly party?: string;
  readonly hours: string;
  readonly json?: true;
}

export const tokenCommand = (): Command =>
  new Command('token')
    .description('Print a token of the development issuer, for trying the API. A server with a real issuer never believes it.')
    .argument('<subject>', 'who the token is for: any name')
    .addOption(new Option('--role <role...>', 'what the bearer may be').choices(callerRoles).default(['PARTY']))
    .option('--party <externalId>', "the host's id of the party that the bearer acts for")
    .option('--hours <hours>', 'how long it lives', '12')
    .option('--json', 'print {"token": …}')
    .action(async (subject: string, { role, party, hours, json }: TokenOptions) => {
      const lifetimeHours = Number(hours);
      if (!(lifetimeHours > 0)) throw new CommandError(`--hours is a number above 0, not ${hours}.`, ExitCode.usage);
      const issuer = await DevelopmentIssuer.open(issuerKeyFile);
      const token = await issuer.issue({
        subject,
        roles: callerRoles.filter((known) => role.includes(known)),
        lifetimeSeconds: lifetimeHours * 3_600,
        ...(party === undefined ? {} : { partyExternalId: party }),
      });
      process.stdout.write(`${json ? JSON.stringify({ token }) : token}\n`);
    });
