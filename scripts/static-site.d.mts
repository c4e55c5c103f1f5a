export interface StaticSite {
  readonly origin: string;
  readonly missing: readonly string[];
  close(): Promise<void>;
}
export function serveFolder(folder: string, below: string): Promise<StaticSite>;
