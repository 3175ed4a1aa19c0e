import { TestEnvironment } from 'jest-environment-jsdom';

/** In a test nothing is ever scrolled into view. */
class NothingInView {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/** jsdom with what browsers have and it lacks: fetch’s own types, copies, modal dialogs, and watching what is in view. */
export default class BrowserLike extends TestEnvironment {
  async setup() {
    await super.setup();
    const { window } = this.dom;
    Object.assign(this.global, { Headers, Request, Response, fetch, structuredClone, IntersectionObserver: NothingInView });
    window.HTMLDialogElement.prototype.showModal = function () {
      this.open = true;
    };
    window.HTMLDialogElement.prototype.close = function () {
      this.open = false;
    };
  }
}
