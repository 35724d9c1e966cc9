# The application for production: no database in it, no build tools, no root.
FROM node:20-bookworm-slim AS node

FROM maven:3.9-eclipse-temurin-21 AS build
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm \
 && ln -s ../lib/node_modules/npm/bin/npx-cli.js /usr/local/bin/npx
WORKDIR /build
COPY pom.xml ./
COPY .mvn .mvn
COPY bpmn bpmn
COPY docs/form.schema.json docs/form.schema.json
COPY frontend frontend
COPY src/main src/main
# The demo's own PostgreSQL stays out: production brings its database.
RUN --mount=type=cache,target=/root/.m2 --mount=type=cache,target=/root/.npm \
    mvn -B -ntp -Pfrontend,'!postgres-linux-amd64','!postgres-linux-arm64' -Dmaven.test.skip=true package \
 && java -Djarmode=tools -jar target/arshjulet.jar extract --layers --destination /layers

FROM eclipse-temurin:21-jre
RUN useradd --system --uid 10001 --no-create-home arshjulet
WORKDIR /app
COPY --from=build /layers/dependencies/ ./
COPY --from=build /layers/spring-boot-loader/ ./
COPY --from=build /layers/snapshot-dependencies/ ./
COPY --from=build /layers/application/ ./
USER arshjulet
EXPOSE 8080
ENV JAVA_OPTS="-XX:MaxRAMPercentage=60 -XX:+ExitOnOutOfMemoryError"
HEALTHCHECK --interval=10s --timeout=3s --start-period=90s --retries=3 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]
# The shell gives way to Java, which then gets the signals; further arguments reach the application.
ENTRYPOINT ["sh", "-c", "exec java $JAVA_OPTS -jar arshjulet.jar \"$@\"", "arshjulet"]
