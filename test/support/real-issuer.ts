import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

export const consoleClient = 'evenhand-console';
export const audience = 'https://evenhand.example/api';

/** Long enough for one request: the console renews 30 seconds before the end, so before each. */
const tokenSeconds = 20;

/** An OpenID provider as hosts have one, on this machine, where mona may sign in. */
export class RealIssuer {
  readonly renewals: string[] = [];
  /** As when somebody is signed out there by an administrator. */
  refusesRenewals = false;
  private handle: (request: IncomingMessage, response: ServerResponse) => void = (_request, response) => void response.end();

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async open(): Promise<RealIssuer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const issuer = new RealIssuer(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    server.on('request', (request, response) => issuer.handle(request, response));
    return issuer;
  }

  get environment(): Record<string, string> {
    return {
      DEVELOPMENT_ISSUER_KEY_FILE: '',
      DEVELOPMENT_PEOPLE_FILE: '',
      OIDC_ISSUER: this.url,
      OIDC_JWKS_URL: `${this.url}/jwks`,
      OIDC_AUDIENCE: audience,
      OIDC_CONSOLE_CLIENT_ID: consoleClient,
    };
  }

  /** Lets the console at this address send people here. */
  serve(consoleUrl: string): void {
    const provider = new Provider(this.url, {
      clients: [
        {
          client_id: consoleClient,
          token_endpoint_auth_method: 'none',
          grant_types: ['authorization_code', 'refresh_token'],
          redirect_uris: [`${consoleUrl}/signed-in`],
          post_logout_redirect_uris: [`${consoleUrl}/`],
        },
      ],
      clientBasedCORS: () => true,
      cookies: { keys: ['of a test'] },
      findAccount: (_context, accountId) => ({ accountId, claims: () => ({ sub: accountId }) }),
      issueRefreshToken: () => true,
      loadExistingGrant: async ({ oidc }) => {
        const grant = new oidc.provider.Grant({ clientId: oidc.client?.clientId ?? '', accountId: oidc.session?.accountId ?? '' });
        grant.addOIDCScope('openid offline_access');
        grant.addResourceScope(audience, '');
        await grant.save();
        return grant;
      },
      extraTokenClaims: () => ({ roles: ['MODERATOR'] }),
      interactions: { url: (_context, { uid }) => `/welcome/${uid}` },
      ttl: { AccessToken: tokenSeconds, RefreshToken: 3_600, Session: 3_600, Interaction: 600, Grant: 3_600, IdToken: 600 },
      features: {
        devInteractions: { enabled: false },
        resourceIndicators: {
          enabled: true,
          defaultResource: () => audience,
          useGrantedResource: () => true,
          getResourceServerInfo: () => ({
            scope: '',
            audience,
            accessTokenFormat: 'jwt',
            accessTokenTTL: tokenSeconds,
            jwt: { sign: { alg: 'RS256' } },
          }),
        },
      },
    });
    provider.on('grant.success', ({ oidc }) => {
      if (oidc.params?.['grant_type'] === 'refresh_token') this.renewals.push(String(oidc.account?.accountId));
    });
    const serve = provider.callback();
    this.handle = (request, response) => {
      const path = request.url ?? '';
      if (path.startsWith('/welcome/')) {
        if (request.method === 'POST') return void provider.interactionFinished(request, response, { login: { accountId: 'mona' } });
        return void response
          .setHeader('content-type', 'text/html')
          .end('<link rel="icon" href="data:,"><form method="post"><button>I am mona</button></form>');
      }
      if (path === '/token' && this.refusesRenewals) {
        const headers = { 'content-type': 'application/json', 'access-control-allow-origin': '*' };
        return void response.writeHead(400, headers).end(JSON.stringify({ error: 'invalid_grant' }));
      }
      void serve(request, response);
    };
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
