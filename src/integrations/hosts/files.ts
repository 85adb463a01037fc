import { CACHE, COMPRESSED, HASHED, HEADERS, TYPES } from './rules.ts'

/**
 * The configuration of every host we know, by file name in the built folder; `base` is the folder of the host that the site is
 * built for. Hosts that do not read such a file serve the handbook as well, only with their own headers.
 */
export function hostFiles(base: string): Readonly<Record<string, string>> {
  return {
    _headers: headersFile(base),
    '.htaccess': htaccess(base),
    'vercel.json': json(vercel(base)),
    'staticwebapp.config.json': json(staticWebApp(base)),
    'nginx.conf.sample': nginx(base),
    'Caddyfile.sample': caddy(base),
  }
}

/** Netlify and Cloudflare Pages. */
function headersFile(base: string): string {
  const block = (path: string, headers: Readonly<Record<string, string>>) =>
    `${path}\n${Object.entries(headers)
      .map(([name, value]) => `  ${name}: ${value}\n`)
      .join('')}`
  const hashed = HASHED.map((folder) => block(`${base}${folder}/*`, { 'Cache-Control': CACHE.hashed }))
  return [block(`${base}*`, HEADERS), ...hashed].join('\n')
}

/** Apache httpd, where the host allows `.htaccess`. */
function htaccess(base: string): string {
  const set = Object.entries(HEADERS).map(([name, value]) => `  Header always set ${name} "${value}"`)
  const types = Object.entries(TYPES).map(([ending, type]) => `AddType ${type} ${ending}`)
  return `ErrorDocument 404 ${base}404.html
DirectoryIndex index.html
AddDefaultCharset utf-8
${types.join('\n')}
<IfModule mod_filter.c>
  <IfModule mod_deflate.c>
    AddOutputFilterByType DEFLATE ${COMPRESSED.join(' ')}
  </IfModule>
</IfModule>
<IfModule mod_headers.c>
${set.join('\n')}
  Header set Cache-Control "${CACHE.other}"
  <If "%{REQUEST_URI} =~ m#/(${HASHED.join('|')})/#">
    Header set Cache-Control "${CACHE.hashed}"
  </If>
</IfModule>
`
}

/** Vercel. */
function vercel(base: string) {
  const list = (headers: Readonly<Record<string, string>>) =>
    Object.entries(headers).map(([key, value]) => ({ key, value }))
  return {
    trailingSlash: true,
    headers: [
      { source: `${base}(.*)`, headers: list({ ...HEADERS, 'Cache-Control': CACHE.other }) },
      ...HASHED.map((folder) => ({
        source: `${base}${folder}/(.*)`,
        headers: list({ 'Cache-Control': CACHE.hashed }),
      })),
    ],
  }
}

/** Azure Static Web Apps. */
function staticWebApp(base: string) {
  return {
    globalHeaders: { ...HEADERS, 'Cache-Control': CACHE.other },
    routes: HASHED.map((folder) => ({
      route: `${base}${folder}/*`,
      headers: { 'Cache-Control': CACHE.hashed },
    })),
    responseOverrides: { '404': { rewrite: `${base}404.html` } },
    trailingSlash: 'always',
  }
}

/** nginx: a file for its conf.d folder; the two paths in it are to be changed. */
function nginx(base: string): string {
  const set = Object.entries(HEADERS).map(([name, value]) => `    add_header ${name} "${value}" always;`)
  return `# Put this file in nginx's conf.d folder. Change the name of the host, and the folder that holds the handbook.
map $uri $handbook_cache {
  default "${CACHE.other}";
  "~/(${HASHED.join('|')})/" "${CACHE.hashed}";
}

server {
  listen 80;
  server_name www.example.org;
  charset utf-8;

  location ${base} {
    alias /srv/handbook/;
    index index.html;
    error_page 404 ${base}404.html;
    gzip on;
    gzip_types ${COMPRESSED.filter((type) => type !== 'text/html').join(' ')};
${set.join('\n')}
    add_header Cache-Control $handbook_cache always;
  }
}
`
}

/** Caddy 2; the two names in it are to be changed. */
function caddy(base: string): string {
  const set = Object.entries(HEADERS).map(([name, value]) => `    header ${name} "${value}"`)
  return `# Change the name of the host, and the folder that holds the handbook.
www.example.org {
  handle_path ${base}* {
    root * /srv/handbook
    encode zstd gzip
    file_server
${set.join('\n')}
    header ?Cache-Control "${CACHE.other}"
    @hashed path ${HASHED.map((folder) => `/${folder}/*`).join(' ')}
    header @hashed Cache-Control "${CACHE.hashed}"
  }
  handle_errors {
    @missing expression {http.error.status_code} == 404
    root * /srv/handbook
    rewrite @missing /404.html
    file_server
  }
}
`
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
