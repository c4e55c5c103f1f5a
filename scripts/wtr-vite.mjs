import { createServer } from 'vite';

/**
 * Web Test Runner serves its own files; everything else goes through Vite, because Storybook's packages need
 * its CommonJS handling.
 * @returns a Koa middleware.
 */
export async function viteMiddleware(config) {
  const own = /^\/__web-(dev-server|test-runner)/;
  const vite = await createServer({
    appType: 'custom',
    configFile: false,
    logLevel: 'warn',
    ...config,
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    plugins: [
      {
        name: 'leave-the-test-runner-its-own',
        enforce: 'pre',
        resolveId: (id) => (own.test(id) ? { id, external: true } : undefined),
      },
    ],
  });
  return async (context, next) => {
    if (context.path === '/' || context.path.startsWith('/__web-')) return next();
    const handled = await new Promise((resolve, reject) => {
      context.res.once('close', () => resolve(true));
      context.res.once('finish', () => resolve(true));
      context.res.statusCode = 200;
      vite.middlewares(context.req, context.res, (error) => (error ? reject(error) : resolve(false)));
    });
    if (!handled) return next();
    context.respond = false;
    return undefined;
  };
}
