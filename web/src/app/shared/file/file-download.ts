import { DOCUMENT } from '@angular/common';
import { inject, Service } from '@angular/core';
import { ApiClient } from '../../core/http/api-client.js';

/** Hands a file of the API to the user, with the session and organisation every request has. */
@Service()
export class FileDownload {
  private readonly api = inject(ApiClient);
  private readonly document = inject(DOCUMENT);

  async save(path: string, name: string): Promise<void> {
    const address = URL.createObjectURL(await this.api.download(path));
    const link = this.document.createElement('a');
    link.href = address;
    // Only what no file system takes.
    link.download = name.replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-');
    link.click();
    URL.revokeObjectURL(address);
  }
}
