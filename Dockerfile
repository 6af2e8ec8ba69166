# The service as `npm start` runs it, and the seeder: node dist/server.js, node dist/seed.js.

FROM node:24.11.1-bookworm-slim AS build
WORKDIR /hearsay
COPY package.json package-lock.json ./
RUN npm ci
COPY build.js ./
COPY schema schema
COPY seed seed
COPY src src
RUN npm run build && npm prune --omit=dev

FROM node:24.11.1-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 DATA_DIR=/data
WORKDIR /hearsay
COPY --from=build /hearsay/package.json ./
COPY --from=build /hearsay/node_modules node_modules
COPY --from=build /hearsay/schema schema
COPY --from=build /hearsay/seed seed
COPY --from=build /hearsay/src src
COPY --from=build /hearsay/dist dist
# Where the embedded engine keeps its tables, if DATABASE_URL is not set.
RUN install --directory --owner=node --group=node /data
VOLUME /data
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT ?? 4000}/health/ready`).then(({ ok }) => process.exit(ok ? 0 : 1))"]
CMD ["node", "dist/server.js"]
