import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { TowersModule } from '../towers/towers.module.js';
import { ObjectKinds, rowsOfKind } from '../platform/registers/object-kinds.js';
import { AccountabilitiesController } from './accountabilities.controller.js';
import { AccountabilitiesRepository } from './accountabilities.repository.js';
import { AccountabilitiesService } from './accountabilities.service.js';
import { AccountabilityEntity } from './accountability.entity.js';
import { ContactPeople } from './contact-people.js';
import { ContactsController } from './contacts.controller.js';
import { ContactsRepository } from './contacts.repository.js';
import { ContactsService } from './contacts.service.js';
import { SupplierContactEntity } from './supplier-contact.entity.js';
import { SupplierEntity } from './supplier.entity.js';
import { SuppliersController } from './suppliers.controller.js';
import { SuppliersRepository } from './suppliers.repository.js';
import { SuppliersService } from './suppliers.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([SupplierEntity, SupplierContactEntity, AccountabilityEntity]),
    TowersModule,
  ],
  controllers: [SuppliersController, ContactsController, AccountabilitiesController],
  providers: [
    SuppliersRepository,
    SuppliersService,
    ContactPeople,
    ContactsRepository,
    ContactsService,
    AccountabilitiesRepository,
    AccountabilitiesService,
  ],
  exports: [SuppliersService, ContactsService, AccountabilitiesService],
})
export class SuppliersModule {
  constructor(objects: ObjectKinds) {
    objects.register(rowsOfKind('suppliers', 'supplier', 'name'));
  }
}
