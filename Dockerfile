# Ihala without any database of its own. Build: docker build -t ihala .
FROM maven:3.9-eclipse-temurin-17 AS build
COPY --from=node:20-bookworm-slim /usr/local/bin/node /usr/local/bin/node
COPY --from=node:20-bookworm-slim /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm \
 && ln -s ../lib/node_modules/npm/bin/npx-cli.js /usr/local/bin/npx
WORKDIR /build
COPY . .
RUN mvn -B -ntp -q package -DskipTests && mv target/ihala-*.jar ihala.jar

FROM eclipse-temurin:17-jre
RUN groupadd --system --gid 10001 ihala \
 && useradd --system --uid 10001 --gid ihala --no-create-home --shell /usr/sbin/nologin ihala \
 && install -d -o ihala -g ihala /var/lib/ihala/anchors
WORKDIR /app
COPY --from=build /build/ihala.jar ihala.jar
COPY docker/healthy healthy
USER 10001:10001
# One time zone on every node: the engine writes times without one.
ENV JAVA_TOOL_OPTIONS="-Duser.timezone=UTC -XX:MaxRAMPercentage=70 -XX:+ExitOnOutOfMemoryError"
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=3 CMD ["/app/healthy"]
ENTRYPOINT ["java", "-jar", "ihala.jar"]
