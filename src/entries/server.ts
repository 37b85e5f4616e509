/**
 * What the npm entries give on a server, where there is no page: names to import, compare with and extend, and nothing
 * behind them. No Lit, which would put a registry of its own and its versions on `globalThis`.
 */
/* eslint-disable @typescript-eslint/no-extraneous-class -- They stand in for classes. */
export class PpdActionEvent {}
export class PpdContactButton {}
export class PpdHotlineBanner {}
export class PpdInfoCard {}
