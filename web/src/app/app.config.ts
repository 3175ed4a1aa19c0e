import {
  inject,
  provideAppInitializer,
  provideBrowserGlobalErrorListeners,
  provideZonelessChangeDetection,
  type ApplicationConfig,
} from '@angular/core';
import {
  provideRouter,
  RedirectCommand,
  Router,
  withComponentInputBinding,
  withInMemoryScrolling,
  withNavigationErrorHandler,
} from '@angular/router';
import { routes } from './app.routes.js';
import { Language } from './core/i18n/language.js';
import { provideLanguages } from './core/i18n/provide-languages.js';
import { Theme } from './core/theme/theme.js';

export const appConfig: ApplicationConfig = {
  providers: [
    provideZonelessChangeDetection(),
    provideBrowserGlobalErrorListeners(),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
      withNavigationErrorHandler(({ url }) => {
        const tree = inject(Router).createUrlTree(['/unavailable'], { queryParams: { next: url } });
        return new RedirectCommand(tree, { skipLocationChange: true });
      }),
    ),
    provideLanguages(),
    // The first paint already speaks the right language in the right colours.
    provideAppInitializer(() => {
      inject(Theme).apply();
      return inject(Language).start();
    }),
  ],
};
