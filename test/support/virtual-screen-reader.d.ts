/** The package types its browser build by its main entry only. */
declare module '@guidepup/virtual-screen-reader/browser.js' {
  export {virtual} from '@guidepup/virtual-screen-reader';
}
