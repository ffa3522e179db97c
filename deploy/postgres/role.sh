#!/bin/sh
# Makes the program's role on a new PostgreSQL: it may make databases, and is no superuser.
set -eu
psql --no-psqlrc --set=ON_ERROR_STOP=1 --username="${POSTGRES_USER:-postgres}" --dbname=postgres \
	--set=password="$(cat /run/secrets/database-password)" <<-'SQL'
	CREATE ROLE ch LOGIN CREATEDB PASSWORD :'password';
SQL
