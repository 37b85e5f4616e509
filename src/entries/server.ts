/**
 * The npm entries on a server, where there is no page: names to import, compare with and extend, with nothing behind
 * them. No Lit, which would put a registry and its versions on `globalThis`.
 */
/* eslint-disable @typescript-eslint/no-extraneous-class -- they take the place of classes */
export class PpdActionEvent {}
export class PpdContactButton {}
export class PpdHotlineBanner {}
export class PpdInfoCard {}
