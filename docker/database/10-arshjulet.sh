#!/bin/sh
# Run once, on an empty data folder: the application's own role, no superuser, and its database.
set -eu
psql --set=ON_ERROR_STOP=1 --set=password="$ARSHJULET_DATABASE_PASSWORD" --username postgres <<'SQL'
create role arshjulet login nosuperuser nocreatedb nocreaterole password :'password';
create database arshjulet owner arshjulet;
SQL
