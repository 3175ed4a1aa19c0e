import { TestEnvironment } from 'jest-environment-jsdom';

/** jsdom with what browsers have and it lacks: fetch's own types, and modal dialogs. */
export default class BrowserLike extends TestEnvironment {
  async setup() {
    await super.setup();
    const { window } = this.dom;
    Object.assign(this.global, { Headers, Request, Response, fetch });
    window.HTMLDialogElement.prototype.showModal = function () {
      this.open = true;
    };
    window.HTMLDialogElement.prototype.close = function () {
      this.open = false;
    };
  }
}
