import type { KyselyPlugin, PluginTransformQueryArgs } from 'kysely';

/** Notes the kind of every statement and the tables it names, without any value. */
export class Statements implements KyselyPlugin {
  readonly #seen: string[] = [];

  transformQuery({ node }: PluginTransformQueryArgs) {
    const tables = JSON.stringify(node).matchAll(/"kind":"TableNode".*?"name":"(\w+)"/g);
    this.#seen.push([node.kind, ...[...tables].map(([, name]) => name)].join(' '));
    return node;
  }

  transformResult({ result }: { result: Awaited<ReturnType<KyselyPlugin['transformResult']>> }) {
    return Promise.resolve(result);
  }

  take(): string[] {
    return this.#seen.splice(0);
  }
}
