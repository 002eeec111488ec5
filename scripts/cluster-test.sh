#!/usr/bin/env bash
# Runs the parts of docker-compose.yml on this machine without containers: a MariaDB server with the compose file's settings,
# two nodes from the packaged jar, and nginx with the compose file's configuration. Shows that a signed-in session is served
# by both nodes in turn and survives the death of one.
# Needs mariadbd, nginx, openssl and the jar (mvn -DskipTests package). Leaves nothing behind.
set -euo pipefail
cd "$(dirname "$0")/.."
ROOT=$PWD
USER_ID=${1:-}
PASSWORD=${2:-}
if [ -z "$USER_ID" ] || [ -z "$PASSWORD" ]; then
  echo "usage: scripts/cluster-test.sh <user> <password>   (an account of the profile demo)" >&2
  exit 2
fi
JAR=$(ls target/ihala-*.jar | head -n 1)
WORK=$(mktemp -d)
PIDS=()
cleanup() {
  for pid in "${PIDS[@]}"; do kill "$pid" 2>/dev/null || true; done
  for pid in "${PIDS[@]}"; do wait "$pid" 2>/dev/null || true; done
  if [ -n "${KEEP:-}" ]; then echo "kept $WORK"; else rm -rf "$WORK"; fi
}
trap cleanup EXIT

free_port() {
  python3 -c 'import socket; s=socket.socket(); s.bind(("127.0.0.1",0)); print(s.getsockname()[1])'
}
await() { # what, seconds, command...
  local what=$1 limit=$(($2 * 5)) i=0
  shift 2
  until "$@" >/dev/null 2>&1; do
    i=$((i + 1))
    if [ "$i" -ge "$limit" ]; then echo "$what did not come up" >&2; exit 1; fi
    sleep 0.2
  done
}

DB_PORT=$(free_port); NODE1=$(free_port); NODE2=$(free_port); HTTP=$(free_port); HTTPS=$(free_port)
DB_PASSWORD=$(openssl rand -hex 24)
AS_ROOT=(); [ "$(id -u)" -eq 0 ] && AS_ROOT=(--user=root)

# Database: exactly the arguments of docker-compose.yml.
mapfile -t SETTINGS < <(sed -n '/^  database:/,/^    environment:/s/^ *- \(--.*\)$/\1/p' docker-compose.yml)
mkdir -p "$WORK/data" "$WORK/tls"
mariadb-install-db --no-defaults "${AS_ROOT[@]}" --datadir="$WORK/data" --auth-root-authentication-method=normal \
  --skip-test-db >"$WORK/install.log" 2>&1
cat >"$WORK/init.sql" <<SQL
CREATE DATABASE ihala;
CREATE USER 'ihala'@'%' IDENTIFIED BY '$DB_PASSWORD';
GRANT ALL ON ihala.* TO 'ihala'@'%';
SQL
mariadbd --no-defaults "${AS_ROOT[@]}" --datadir="$WORK/data" --socket="$WORK/db.sock" --port="$DB_PORT" \
  --bind-address=127.0.0.1 --init-file="$WORK/init.sql" "${SETTINGS[@]}" >"$WORK/mariadb.log" 2>&1 &
PIDS+=($!)
await "MariaDB" 30 mariadb --no-defaults -h127.0.0.1 -P"$DB_PORT" -uihala -p"$DB_PASSWORD" ihala -e "SELECT 1"
echo "database: $(mariadbd --version | grep -o '[0-9.]*-MariaDB' | head -n 1), settings: ${SETTINGS[*]}"

# Nodes: both at once on an empty database, as --scale does.
export SPRING_DATASOURCE_URL=jdbc:mariadb://127.0.0.1:$DB_PORT/ihala SPRING_DATASOURCE_USERNAME=ihala
export SPRING_DATASOURCE_PASSWORD=$DB_PASSWORD SPRING_PROFILES_ACTIVE=demo
export IHALA_CRYPTO_KEY=$(openssl rand -base64 32) IHALA_CRYPTO_INDEX_KEY=$(openssl rand -base64 32)
export SERVER_SERVLET_SESSION_COOKIE_SECURE=true CAMUNDA_BPM_WEBAPP_CSRF_ENABLE_SECURE_COOKIE=true
mkdir -p "$WORK/node1" "$WORK/node2"
BEGAN=$SECONDS
(cd "$WORK/node1" && SERVER_PORT=$NODE1 exec java -Duser.timezone=UTC -Xmx700m -jar "$ROOT/$JAR" >"$WORK/node1.log" 2>&1) &
ONE=$!; PIDS+=($ONE)
(cd "$WORK/node2" && SERVER_PORT=$NODE2 exec java -Duser.timezone=UTC -Xmx700m -jar "$ROOT/$JAR" >"$WORK/node2.log" 2>&1) &
TWO=$!; PIDS+=($TWO)
await "node 1" 240 env SERVER_PORT="$NODE1" docker/healthy
await "node 2" 240 env SERVER_PORT="$NODE2" docker/healthy
echo "nodes: both ready after $((SECONDS - BEGAN)) s from an empty database"
grep -h "Another node is starting" "$WORK"/node?.log | head -n 1 || true

# Proxy: the compose file's configuration with addresses instead of container names.
openssl req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=localhost \
  -keyout "$WORK/tls/privkey.pem" -out "$WORK/tls/fullchain.pem" 2>/dev/null
sed -e "s#/tmp/#$WORK/#" -e "s#server app:8080 resolve \(.*\);#server 127.0.0.1:$NODE1 \1; server 127.0.0.1:$NODE2 \1;#" \
  -e "/^  resolver /d" -e "s#listen 8080#listen 127.0.0.1:$HTTP#" -e "s#listen 8443#listen 127.0.0.1:$HTTPS#" \
  -e "s#/etc/ihala/tls#$WORK/tls#" -e "s#/dev/stdout#$WORK/access.log#" -e "s#/dev/stderr#$WORK/error.log#" \
  docker/nginx.conf >"$WORK/nginx.conf"
nginx -t -q -c "$WORK/nginx.conf"
nginx -c "$WORK/nginx.conf" -g 'daemon off;' &
PIDS+=($!)
SITE=https://localhost:$HTTPS
CURL=(curl -sk -b "$WORK/cookies" -c "$WORK/cookies")
await "nginx" 10 curl -skf "$SITE/"

# Sign in once, then work as Tasklist does.
"${CURL[@]}" -o /dev/null "$SITE/camunda/app/tasklist/default/"
TOKEN=$(awk '$6 == "XSRF-TOKEN" {print $7}' "$WORK/cookies")
SIGNED_IN=$("${CURL[@]}" -o "$WORK/login.json" -w '%{http_code}' -H "X-XSRF-TOKEN: $TOKEN" \
  --data-urlencode "username=$USER_ID" --data-urlencode "password=$PASSWORD" \
  "$SITE/camunda/api/admin/auth/user/default/login/tasklist")
INSECURE=$(awk '/localhost/ && $4 != "TRUE" {print $6}' "$WORK/cookies")
[ -z "$INSECURE" ] || { echo "cookie without Secure: $INSECURE" >&2; exit 1; }
[ "$SIGNED_IN" = 200 ] || { echo "sign-in answered $SIGNED_IN" >&2; exit 1; }
ask() { # how often
  local i code good=0
  for i in $(seq 1 "$1"); do
    code=$("${CURL[@]}" -o /dev/null -w '%{http_code}' "$SITE/camunda/api/engine/engine/default/task?maxResults=1")
    [ "$code" = 200 ] && good=$((good + 1))
  done
  echo "$good"
}
served() { # port
  grep -c "GET /camunda/api/engine/engine/default/task 200 .*:$1 " "$WORK/access.log" || true
}
GOOD=$(ask 40)
echo "session: $GOOD of 40 answers 200, node 1 served $(served "$NODE1"), node 2 served $(served "$NODE2")"
[ "$GOOD" = 40 ] && [ "$(served "$NODE1")" -ge 10 ] && [ "$(served "$NODE2")" -ge 10 ]

kill -9 "$ONE"
wait "$ONE" 2>/dev/null || true
BEFORE=$(served "$NODE2")
GOOD=$(ask 40)
echo "after kill -9 of node 1: $GOOD of 40 answers 200, all from node 2 ($(($(served "$NODE2") - BEFORE)))"
[ "$GOOD" = 40 ]
curl -skI "$SITE/" | grep -i strict-transport
echo "plain http: $(curl -s -o /dev/null -w '%{http_code} to %{redirect_url}' "http://localhost:$HTTP/")"
echo "cluster test passed"
