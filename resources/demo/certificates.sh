#!/usr/bin/env bash
# Makes the certificates of the demo registry anew:  bash resources/demo/certificates.sh
# Everybody can read their keys here, so they prove nothing to anybody: nothing but the demo trusts demo-ca.pem, and that
# may sign names below demo.localhost only. Its own key is thrown away.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
far=20991231235959Z

key() { openssl ecparam -name prime256v1 -genkey -noout -out "$1"; }
sign() { openssl ca -batch -notext -config "$work/openssl.cnf" "$@" 2>"$work/log" || { cat "$work/log" >&2; exit 1; }; }

cat >"$work/openssl.cnf" <<END
[ca]
default_ca = demo
[demo]
database = $work/index
new_certs_dir = $work
rand_serial = yes
default_md = sha256
policy = policy
copy_extensions = copy
[policy]
commonName = supplied
[req]
distinguished_name = name
[name]
[authority]
basicConstraints = critical, CA:true, pathlen:0
keyUsage = critical, keyCertSign
subjectKeyIdentifier = hash
nameConstraints = critical, permitted;DNS:demo.localhost
[leaf]
basicConstraints = critical, CA:false
keyUsage = critical, digitalSignature
extendedKeyUsage = serverAuth
END
: >"$work/index"

key "$work/ca.key"
openssl req -new -key "$work/ca.key" -subj "/CN=Kuscia Image demo authority" -config "$work/openssl.cnf" -out "$work/ca.csr"
sign -extensions authority -selfsign -keyfile "$work/ca.key" \
    -in "$work/ca.csr" -startdate 20250101000000Z -enddate $far -out demo-ca.pem

# name of the files, the host the certificate is for, first and last day, and who signs
leaf() {
    key "$1.key"
    openssl req -new -key "$1.key" -subj "/CN=$2" -addext "subjectAltName=DNS:$2" -config "$work/openssl.cnf" \
        -out "$work/$1.csr"
    if [ "$5" = itself ]; then
        sign -extensions leaf -selfsign -keyfile "$1.key" \
            -in "$work/$1.csr" -startdate "$3" -enddate "$4" -out "$1.pem"
    else
        sign -extensions leaf -cert demo-ca.pem \
            -keyfile "$work/ca.key" -in "$work/$1.csr" -startdate "$3" -enddate "$4" -out "$1.pem"
    fi
}
leaf secure secure.demo.localhost 20250101000000Z $far authority
leaf self-signed self-signed.demo.localhost 20250101000000Z $far itself
leaf expired expired.demo.localhost 20240101000000Z 20241231235959Z authority
leaf wrong-name other-name.demo.localhost 20250101000000Z $far authority
