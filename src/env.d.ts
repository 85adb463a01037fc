/** Version of the program, from package.json. */
declare const __APP_VERSION__: string
