import type { Routes } from '@angular/router';

export const innovationRoutes: Routes = [];
