/** What GraphQL over HTTP answers. */
export interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string; readonly id?: string };
  }[];
}

// Answers are read field by field in tests, which is what checks them.
type AnyData = any;

/** Speaks to the API as one caller. */
export class Client {
  constructor(
    readonly url: string,
    readonly token: string | null,
    readonly language = 'en',
  ) {}

  /** The answer as it comes over the wire, for tests that look at headers and bytes. */
  post(query: string, variables: Record<string, unknown> = {}): Promise<Response> {
    return fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': this.language,
        ...(this.token === null ? {} : { authorization: `Bearer ${this.token}` }),
      },
      body: JSON.stringify({ query, variables }),
    });
  }

  async send(query: string, variables: Record<string, unknown> = {}): Promise<Answer<AnyData> & { readonly status: number }> {
    const response = await this.post(query, variables);
    return { status: response.status, ...((await response.json()) as Answer<AnyData>) };
  }

  /** The data; fails the test when there were errors. */
  async ask(query: string, variables: Record<string, unknown> = {}): Promise<AnyData> {
    const { data, errors } = await this.send(query, variables);
    if (errors !== undefined) throw new Error(errors.map(({ message, extensions }) => `${extensions.code}: ${message}`).join('\n'));
    return data;
  }

  /** The result of the one mutation that is asked for. */
  async do(mutation: string, input: Record<string, unknown>, selection: string, type: string): Promise<AnyData> {
    const data = await this.ask(
      `mutation ($input: ${type}!) { result: ${mutation}(input: $input) { __typename ... on Refusal { code message } ${selection} } }`,
      { input },
    );
    return data.result;
  }
}
