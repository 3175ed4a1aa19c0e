/** Everything the API is told from outside, read once at start. */
export class AppConfig {
  constructor(
    readonly databaseUrl: string,
    readonly dataDir: string,
    readonly port: number,
    readonly production: boolean,
    readonly webRoot: string | null = null,
    readonly uploadLimitBytes = 512 * 1024 * 1024,
  ) {}
}
