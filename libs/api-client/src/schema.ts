// Generated from the API's OpenAPI document by `npm run api-client`; do not edit.
export interface paths {
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Health_health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organisation chosen by `X-Organisation`. */
        get: operations["Organisations_current"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Organisations_update"];
        trace?: never;
    };
    "/api/saved-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The views that the reader's colleagues share, the newest first. */
        get: operations["SavedViews_list"];
        put?: never;
        /** Shares a page with colleagues. It gives nobody a right to what is there. */
        post: operations["SavedViews_save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saved-views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes one's own away; administrators any. */
        delete: operations["SavedViews_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** R25: which months are open, in review or closed, and the hashes of what was frozen; a vendor's are of its own part. */
        get: operations["Periods_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Actions by due date, the nearest first; a vendor sees its own. Sorts: dueOn. */
        get: operations["Actions_list"];
        put?: never;
        /** 422 one_owner, unknown_user, unknown_supplier. */
        post: operations["Actions_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/actions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Actions_get"];
        put?: never;
        post?: never;
        delete: operations["Actions_remove"];
        options?: never;
        head?: never;
        patch: operations["Actions_update"];
        trace?: never;
    };
    "/api/actions/{id}/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Its owner says that it is done. 409 action_not_open. */
        post: operations["Actions_work"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/towers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organisation's towers; sorts: name, code. */
        get: operations["Towers_list"];
        put?: never;
        /** Adds a tower. 409 already_exists for a code in use. */
        post: operations["Towers_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/towers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Towers_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Renames a tower. 412 changed_meanwhile with the current one. */
        patch: operations["Towers_update"];
        trace?: never;
    };
    "/api/suppliers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The suppliers; a vendor sees its own. Sorts: name, status, updatedAt. */
        get: operations["Suppliers_list"];
        put?: never;
        /** Adds a supplier. 409 already_exists for a name in use. */
        post: operations["Suppliers_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/suppliers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Suppliers_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes what is given. 412 changed_meanwhile with the current supplier. */
        patch: operations["Suppliers_update"];
        trace?: never;
    };
    "/api/suppliers/{supplierId}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people to reach at a supplier; sorts: name. */
        get: operations["Contacts_list"];
        put?: never;
        post: operations["Contacts_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/suppliers/{supplierId}/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Contacts_delete"];
        options?: never;
        head?: never;
        patch: operations["Contacts_update"];
        trace?: never;
    };
    "/api/suppliers/{supplierId}/accountabilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who at the buyer answers for the supplier, tower by tower; versioned with the supplier. */
        get: operations["Accountabilities_list"];
        /** Replaces the whole list. If-Match is the supplier's version, which rises. */
        put: operations["Accountabilities_replace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organisation's members, also those whose membership has ended. Sorts: name, email, role. */
        get: operations["Users_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Users_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes the role. 409 last_administrator. */
        patch: operations["Users_changeRole"];
        trace?: never;
    };
    "/api/users/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes somebody a member; a new account gets a one-time link, valid seven days. 409 already_member. */
        post: operations["Users_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the membership and the user's sessions. 409 last_administrator. */
        post: operations["Users_deactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives an ended membership back with the role it had. */
        post: operations["Users_activate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/reset-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A one-time link to a new password. 409 account_shared for a member of other organisations too. */
        post: operations["Users_resetLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ocds/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What has been taken in, the newest first. */
        get: operations["Ocds_imports"];
        put?: never;
        /** Takes OCDS 1.1 releases; the same again changes nothing, and what the schema refuses is put aside with the reason. */
        post: operations["Ocds_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ocds/imports/{id}/quarantine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The releases of one file that were put aside, in its order, each with where and why. */
        get: operations["Ocds_quarantine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ocds/awards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The awards in the releases, the newest first. */
        get: operations["Ocds_awards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ocds/awards/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One award, and the contract it would be; POST /contracts with `ocdsAwardId` makes it one. */
        get: operations["Ocds_award"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ocds/contracts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of the organisation's contracts as an OCDS 1.1 release; of a confidential one without the money. */
        get: operations["Ocds_contract"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The contracts; a vendor sees its own. Sorts: number, title, supplier, startsOn, endsOn, noticeOn,
         *     monthlyCharge, updatedAt.
         */
        get: operations["Contracts_list"];
        put?: never;
        /** Adds a contract. 409 already_exists for a number in use. */
        post: operations["Contracts_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All of a contract, with its documents, service levels and what is due next. */
        get: operations["Contracts_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes what is given; towers are replaced as a whole. 412 changed_meanwhile with the current contract. */
        patch: operations["Contracts_update"];
        trace?: never;
    };
    "/api/contracts/{contractId}/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A contract's amendments in the order in which they apply. */
        get: operations["ContractAmendments_list"];
        put?: never;
        /** Amends the contract from a date on and measures anew. 409 already_exists for a number in use. */
        post: operations["ContractAmendments_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{contractId}/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the contract says about money on a local date, today unless given. */
        get: operations["ContractAmendments_terms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{contractId}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a document of at most 25 MB, told by its content: PDF, office files, images, text. */
        post: operations["ContractDocuments_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{contractId}/documents/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The document itself, always as a download. */
        get: operations["ContractDocuments_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What users use; a vendor sees what rests on its components. Sorts: name, criticality, components, updatedAt. */
        get: operations["Services_list"];
        put?: never;
        /** Adds a service; what it needs is added as service dependencies. */
        post: operations["Services_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One service with what it needs itself and what needs it. */
        get: operations["Services_get"];
        put?: never;
        post?: never;
        /** Takes it away with its own dependencies; 409 still_in_use while another service needs it. */
        delete: operations["Services_remove"];
        options?: never;
        head?: never;
        /** Changes what is given. 412 changed_meanwhile with the current one. */
        patch: operations["Services_update"];
        trace?: never;
    };
    "/api/services/{id}/graph": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything it rests on, near and far, and how. */
        get: operations["Services_graph"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/components": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What suppliers run; a vendor sees its own. Sorts: name, kind, updatedAt. */
        get: operations["Components_list"];
        put?: never;
        /** Adds a component. 422 contract_of_another_supplier, name_taken for a name or alias that another goes by. */
        post: operations["Components_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/components/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One component with what it needs, what needs it, and every service that rests on it. */
        get: operations["Components_get"];
        put?: never;
        post?: never;
        /** Takes it away with its own dependencies; 409 still_in_use while something needs it. */
        delete: operations["Components_remove"];
        options?: never;
        head?: never;
        /** Changes what is given. 412 changed_meanwhile with the current one. */
        patch: operations["Components_update"];
        trace?: never;
    };
    "/api/service-dependencies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ServiceDependencies_get"];
        put?: never;
        post?: never;
        delete: operations["ServiceDependencies_remove"];
        options?: never;
        head?: never;
        /** Changes how strongly. 412 changed_meanwhile with the current one. */
        patch: operations["ServiceDependencies_update"];
        trace?: never;
    };
    "/api/service-dependencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says that a service or component needs something. 422 dependency_cycle names the way round; 409 already_exists
         *     where it is said already.
         */
        post: operations["ServiceDependencies_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openslo/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a file of OpenSLO v1 documents: the good ones are kept, of each bad one the path and the reason are told. */
        post: operations["OpenSlo_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openslo/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The documents, by kind and name. */
        get: operations["OpenSlo_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openslo/documents/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All documents, or those of one kind, as one YAML file. */
        get: operations["OpenSlo_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openslo/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One document, and of an SLO the promise it would be. */
        get: operations["OpenSlo_get"];
        put?: never;
        post?: never;
        /** Forgets a document; what was made of it stays. */
        delete: operations["OpenSlo_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openslo/service-levels/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of our own promises as OpenSLO. 409 not_in_openslo of what the standard has no word for. */
        get: operations["OpenSlo_ofLevel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service-levels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The service levels; a vendor sees its own. Sorts: code, name, priority, effectiveFrom. */
        get: operations["ServiceLevels_list"];
        put?: never;
        /** Adds a promise, or the next wording of one. 409 overlaps_existing where its code is in force already. */
        post: operations["ServiceLevels_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service-levels/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One wording of a promise, with all its wordings. */
        get: operations["ServiceLevels_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes what is given and measures anew. 409 needs_amendment for a term of a promise that has results of an ended
         *     month, unless a `correctionReason` says why it was wrong. 412 changed_meanwhile with the current service level.
         */
        patch: operations["ServiceLevels_update"];
        trace?: never;
    };
    "/api/service-levels/{id}/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The next wording of a promise from a date inside the present one, which ends there; earlier periods keep what
         *     applied. 422 outside_wording where the date is not inside it.
         */
        post: operations["ServiceLevels_amend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service-calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organisation's service calendars; sorts: name. */
        get: operations["ServiceCalendars_list"];
        put?: never;
        /** Adds a calendar. 422 invalid_input names every place that cannot be counted by. */
        post: operations["ServiceCalendars_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service-calendars/holiday-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Holidays of a year to choose from; a calendar stores its choice and never looks them up again. */
        get: operations["ServiceCalendars_proposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service-calendars/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ServiceCalendars_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes what is given and measures anew what counted by it. 412 changed_meanwhile with the current calendar. */
        patch: operations["ServiceCalendars_update"];
        trace?: never;
    };
    "/api/outages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Outages that overlap the time asked for, latest first; sorts: from, title, updatedAt. */
        get: operations["Outages_list"];
        put?: never;
        /** Records an outage. 422 for a time ahead or an end before its start; 409 already_exists for a known externalId. */
        post: operations["Outages_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Outages_get"];
        put?: never;
        post?: never;
        /** Takes it away; it stays in the audit log. */
        delete: operations["Outages_remove"];
        options?: never;
        head?: never;
        /** Changes what is given. 412 changed_meanwhile with the current one. */
        patch: operations["Outages_update"];
        trace?: never;
    };
    "/api/maintenance-windows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Maintenance that overlaps the time asked for, latest first; sorts: from, title, updatedAt. */
        get: operations["MaintenanceWindows_list"];
        put?: never;
        /** Records maintenance, agreed unless said otherwise. 422 for an end before its start; 409 for a known externalId. */
        post: operations["MaintenanceWindows_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/maintenance-windows/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MaintenanceWindows_get"];
        put?: never;
        post?: never;
        /** Takes it away; it stays in the audit log. */
        delete: operations["MaintenanceWindows_remove"];
        options?: never;
        head?: never;
        /** Changes what is given. 412 changed_meanwhile with the current one. */
        patch: operations["MaintenanceWindows_update"];
        trace?: never;
    };
    "/api/outages/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a file of outages; the same file again changes nothing. 422 rows_refused with each bad row's line, field
         *     and code, and nothing is taken, unless `partial`.
         */
        post: operations["EvidenceImports_outages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/maintenance-windows/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a file of maintenance; the same file again changes nothing. 422 rows_refused with each bad row's line,
         *     field and code, and nothing is taken, unless `partial`.
         */
        post: operations["EvidenceImports_maintenance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measurement-series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The series; a vendor sees its own. Sorts: name, source, updatedAt. */
        get: operations["Series_list"];
        put?: never;
        /** Adds a series to send measurements to. 409 already_exists for an externalId its source already has. */
        post: operations["Series_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measurement-series/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Series_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes what is given. 422 has_measurements for another supplier once there are measurements. */
        patch: operations["Series_update"];
        trace?: never;
    };
    "/api/measurement-series/{id}/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each local day comes to, in the organisation's zone; days without any measurement are left out. */
        get: operations["Series_daysOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measurement-series/{id}/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How available a probed series was, as we count (R11), as its tool counts, and what makes the difference. */
        get: operations["Series_availabilityOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measurements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes up to 100 000 measurements: CSV with the columns series, measured_at and up or value, and perhaps response_ms;
         *     or a JSON object a line with series, measuredAt, up or value, responseMs. The same rows again change nothing. 422
         *     rows_refused with each bad row's line, field and code, and nothing is taken, unless `partial`.
         */
        post: operations["Measurements_ingest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The incidents; a vendor sees those it took part in. Sorts: openedAt, externalId, priority, handOffs. */
        get: operations["Incidents_list"];
        put?: never;
        /** Logs an incident by hand and has its clocks measured. */
        post: operations["Incidents_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One incident with its events, who held it, all parties and the hand-off ledger. */
        get: operations["Incidents_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes what it is called and what it hangs under; title and category of an imported one are its source's. */
        patch: operations["Incidents_update"];
        trace?: never;
    };
    "/api/incidents/{id}/references/{supplierId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** What the supplier calls it in its own tool; a vendor says so for itself. */
        put: operations["Incidents_reference"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{incidentId}/receivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom the incident can be handed to; a vendor sees its other parties. */
        get: operations["Steps_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{incidentId}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a step (R5): a vendor while it holds the lead, and what it can gain from waits for the buyer. 412 with the
         *     incident as it is now where somebody was faster; 422 names what cannot have happened.
         */
        post: operations["Steps_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{incidentId}/steps/{sequence}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accepts or rejects what a supplier recorded (R5). 409 already_decided. */
        post: operations["Steps_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{incidentId}/discussion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Comments and attachments the caller's party may see: those for all parties and its own internal ones. */
        get: operations["Discussion_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{incidentId}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says something to all parties, or within the caller's own; it is not changed afterwards. */
        post: operations["Discussion_comment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{incidentId}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a file of at most 25 MB, told by its content; the field `visibility` before it says who may read it. */
        post: operations["Discussion_attach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{incidentId}/attachments/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file itself, always as a download. */
        get: operations["Discussion_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{incidentId}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a supplier work beside the lead, with a clock of its own (R21); the incident is shared with it. */
        post: operations["Tasks_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{incidentId}/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Acknowledges, finishes, cancels or opens a task again. 409 not_from_here. */
        patch: operations["Tasks_update"];
        trace?: never;
    };
    "/api/team-mappings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TeamMappings_list"];
        put?: never;
        /** Says whose a group is; its incidents are derived anew in the background. 409 already_exists for a known group. */
        post: operations["TeamMappings_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/team-mappings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TeamMappings_get"];
        put: operations["TeamMappings_replace"];
        post?: never;
        delete: operations["TeamMappings_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/major-incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Major incidents, the latest first; a vendor sees those it is called in to. */
        get: operations["MajorIncidents_list"];
        put?: never;
        /** Declares an incident a major one. 409 already_exists; 422 in_the_future. */
        post: operations["MajorIncidents_declare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/major-incidents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MajorIncidents_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes what is given; `endedAt` ends it. 412 changed_meanwhile with the current room. */
        patch: operations["MajorIncidents_update"];
        trace?: never;
    };
    "/api/major-incidents/{id}/parties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Calls a supplier in. 409 already_called_in, major_incident_ended. */
        post: operations["MajorIncidents_callIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/major-incidents/{id}/parties/{supplierId}/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A party has come. */
        post: operations["MajorIncidents_join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/major-incidents/{id}/parties/{supplierId}/contribution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** A party's own part of the joint review. */
        put: operations["MajorIncidents_contribute"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/major-incidents/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives somebody a role; who had it before has it no more. */
        post: operations["MajorIncidents_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/major-incidents/{id}/updates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tells all parties, or the buyer's own people, how it goes. Once a key: a repeated one is not said twice. */
        post: operations["MajorIncidents_say"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/major-incidents/{id}/obligations/{obligationId}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An obligation was reported to its authority. */
        post: operations["MajorIncidents_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/major-incidents/{id}/evidence-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks a party for evidence. */
        post: operations["MajorIncidents_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/major-incidents/{id}/evidence-requests/{requestId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Answers what one was asked. */
        put: operations["MajorIncidents_answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting-obligations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The legal reporting clocks a new major incident starts with. */
        get: operations["ReportingObligations_get"];
        /** Replaces the list; major incidents declared before keep their clocks. */
        put: operations["ReportingObligations_replace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service-levels/{id}/error-budget": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * R15: what a promise's window allows, what of it is consumed by day, and where it ends if it goes on like this;
         *     a vendor sees its own. 409 no_error_budget, no_outage_evidence or not_in_force where there is nothing to show.
         */
        get: operations["ErrorBudget_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Monthly results, the newest month first and in it by code; a vendor sees its own. */
        get: operations["Results_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/results/incidents/{incidentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The clocks of one incident on every service level it counts for, with what each leaves out and why. */
        get: operations["Results_ofIncident"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/results/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One result with how it came about. */
        get: operations["Results_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/results/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The incidents that count in a result, those that stopped last first. */
        get: operations["Results_evidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/results/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The reports due in a result's window, each with when it came; excused ones stand beside those that count. */
        get: operations["Results_deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledgers/end-to-end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The services of a month, those down the longest first, with who answers for how many minutes (R20). */
        get: operations["EndToEnd_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledgers/end-to-end/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How long suppliers have to answer, and what their silence means. */
        get: operations["EndToEnd_getTerms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes what is given; every month is reckoned anew in the background. 412 changed_meanwhile. */
        patch: operations["EndToEnd_updateTerms"];
        trace?: never;
    };
    "/api/ledgers/end-to-end/{serviceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One service's month: its intervals, why each is attributed as it is, the evidence and the answers. */
        get: operations["EndToEnd_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledgers/end-to-end/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A supplier accepts or disputes outages of its own, for every service they took down. 409 answer_deadline_passed,
         *     outage_lasts; 422 reason_missing for a dispute without one.
         */
        post: operations["EndToEnd_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledgers/hand-offs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who handed on to whom in the months asked for (R21), and who held how long; a vendor sees its own pairs. */
        get: operations["HandOffs_matrix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledgers/hand-offs/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The hand-offs behind the figures, the latest first: as many as a cell of the matrix counts. */
        get: operations["HandOffs_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledgers/hand-offs/incidents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ledger of one incident as it is now; to all its parties. */
        get: operations["HandOffs_ofIncident"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operating-level-agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What suppliers owe each other, with a month's figures; a vendor sees those it is one side of. Sorts: number, title, startsOn. */
        get: operations["OperatingLevelAgreements_list"];
        put?: never;
        /** Adds an agreement; its hand-overs are measured in the background, as far back as it is in force. */
        post: operations["OperatingLevelAgreements_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operating-level-agreements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One agreement; to the buyer and to both its suppliers. */
        get: operations["OperatingLevelAgreements_get"];
        put?: never;
        post?: never;
        /** Takes away a draft, or what is not in force yet; 409 already_agreed for any other. */
        delete: operations["OperatingLevelAgreements_remove"];
        options?: never;
        head?: never;
        /** Changes what is given. 409 already_agreed for terms that stand, 412 changed_meanwhile with the current one. */
        patch: operations["OperatingLevelAgreements_update"];
        trace?: never;
    };
    "/api/operating-level-agreements/{id}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Its figures month by month (R10, R13). */
        get: operations["OperatingLevelAgreements_figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operating-level-agreements/{id}/hand-overs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The hand-overs that count in a month, each with its clock; what stopped last first. */
        get: operations["OperatingLevelAgreements_evidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operating-level-agreements/{id}/hand-overs.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same hand-overs, all of them, as CSV. */
        get: operations["OperatingLevelAgreements_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/api-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tokens; a vendor sees its own supplier's. Sorts: createdAt, name, expiresAt. */
        get: operations["ApiTokens_list"];
        put?: never;
        /** Makes a token and shows it, this once. 422 scope_not_grantable for what the role it acts as does not hold. */
        post: operations["ApiTokens_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/api-tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ApiTokens_get"];
        put?: never;
        post?: never;
        /** Revokes it at once and for good. 409 token_revoked where it is already. */
        delete: operations["ApiTokens_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbound/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a message of up to 5 MiB; it is worked off in the background. The same again is answered with the one that is
         *     there. 401 inbound_unsigned, inbound_wrong_signature, inbound_too_old (more than five minutes); 409 inbound_replayed;
         *     409 inbound_paused; 413 inbound_too_large; 422 inbound_not_json.
         */
        post: operations["Inbound_receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/integrations/samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An invented message of each kind of tool. */
        get: operations["Preview_samples"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/integrations/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reads a document as a message and answers what it says; nothing is kept. 422 bad_document with what it lacks. */
        post: operations["Preview_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/integrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The integrations with how many of their messages stand where. Sorts: name. */
        get: operations["Integrations_list"];
        put?: never;
        /** Adds one and shows its secret, this once. 409 already_exists for a source another one has. */
        post: operations["Integrations_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/integrations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of them, with what it refused and why. */
        get: operations["Integrations_get"];
        put?: never;
        post?: never;
        delete: operations["Integrations_remove"];
        options?: never;
        head?: never;
        /** Changes what is given. 412 changed_meanwhile with the current one. */
        patch: operations["Integrations_update"];
        trace?: never;
    };
    "/api/integrations/{id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new secret, shown this once. */
        post: operations["Integrations_rotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/integrations/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What came in, latest first. */
        get: operations["Integrations_listMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/integrations/{id}/messages/{messageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One message with its payload. */
        get: operations["Integrations_getMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/integrations/{id}/messages/{messageId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tries a dead message again. 409 message_not_dead. */
        post: operations["Integrations_replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/integrations/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tries all dead messages of the integration again. */
        post: operations["Integrations_replayAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/integrations/{id}/messages/{messageId}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets a dead message go. 409 message_not_dead. */
        post: operations["Integrations_discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The endpoints with how many of their deliveries stand where. Sorts: name. */
        get: operations["Webhooks_list"];
        put?: never;
        /** Adds an endpoint and shows its secret, this once. */
        post: operations["Webhooks_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Webhooks_get"];
        put?: never;
        post?: never;
        delete: operations["Webhooks_remove"];
        options?: never;
        head?: never;
        /** Changes what is given. 412 changed_meanwhile with the current one. */
        patch: operations["Webhooks_update"];
        trace?: never;
    };
    "/api/webhooks/{id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new secret, shown this once. */
        post: operations["Webhooks_rotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was sent and what became of it, latest first. */
        get: operations["Webhooks_listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends an event `webhook.test`. */
        post: operations["Webhooks_test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}/deliveries/{deliveryId}/redeliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a delivery once more, under the same `webhook-id`. */
        post: operations["Webhooks_redeliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Credit lines, the newest month first; a vendor sees its own. */
        get: operations["Credits_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credits/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is unclaimed, claimed, disputed and settled, and the nearest claim deadlines. */
        get: operations["Credits_summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One line with its reckoning, its evidence and every step that was taken. */
        get: operations["Credits_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credits/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes the next step: the buyer proposes, settles or waives, the supplier accepts or disputes. 409 not_your_step or
         *     not_from_here; 412 with the current line where the other side was faster.
         */
        post: operations["Credits_step"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credit-statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Statements, the newest month first; a vendor sees its own. */
        get: operations["Statements_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credit-statements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One contract's credits of a month, line by line. */
        get: operations["Statements_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credit-statements/{id}/statement.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The statement as a workbook. */
        get: operations["Statements_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credit-statements/{id}/statement.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The statement as a document to send. */
        get: operations["Statements_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/costs/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Plan against actual by contract, tower and month, minor units by currency; the last twelve ended months unless said. */
        get: operations["Costs_overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/costs/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Credits that were claimed against credits that were received, by contract (R19). */
        get: operations["Costs_claims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/costs/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far an invoice may be from what was agreed and still be it. */
        get: operations["Costs_getTerms"];
        /** Changes that; what is proposed or decided already stays until it is matched anew. */
        put: operations["Costs_updateTerms"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/costs/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Invoices of the ledgers, the newest month first; amounts in minor units. */
        get: operations["Invoices_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/costs/invoices/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accepts the proposals of many invoices; of those that have none nothing happens. */
        post: operations["Invoices_confirmAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/costs/invoices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One with its lines, what its parts are for, and what else they could be for. */
        get: operations["Invoices_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/costs/invoices/{id}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Decides what the invoice is for: its parts, in several months and contracts if need be; none says that no contract
         *     explains it. 409 supplier_unknown before its supplier is; 422 naming each part that cannot be.
         */
        put: operations["Invoices_match"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/costs/invoices/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accepts what is proposed. 409 nothing_proposed. */
        post: operations["Invoices_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/costs/invoices/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes back what was decided, and proposes anew. */
        post: operations["Invoices_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/costs/imports/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The header and the first rows of a ledger, whatever they mean; nothing is kept. */
        post: operations["InvoiceImports_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/costs/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest first. */
        get: operations["InvoiceImports_list"];
        put?: never;
        /**
         * Takes a ledger. A line is known by supplier, invoice number and line, so the same file again changes nothing. Bad rows
         *     are put aside with line, column and reason; 422 for a mapping or file that cannot be read at all.
         */
        post: operations["InvoiceImports_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/costs/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["InvoiceImports_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/costs/imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rows that were put aside, in the order of the file. */
        get: operations["InvoiceImports_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/costs/imports/{id}/rows/{rowId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Takes a row in, corrected. 422 naming the column while it still cannot be read; 409 already_replayed. */
        put: operations["InvoiceImports_correct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/costs/mappings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How ledgers are read, as remembered, by name. */
        get: operations["InvoiceImports_listMappings"];
        put?: never;
        /** Remembers a mapping. 422 naming each part that is not right, 409 already_exists for a name in use. */
        post: operations["InvoiceImports_createMapping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/costs/mappings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["InvoiceImports_removeMapping"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/costs/ledger-suppliers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom the ledgers name, those who invoice most first; `unknown=true` those that are none of ours yet. */
        get: operations["LedgerSuppliers_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/costs/ledger-suppliers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LedgerSuppliers_get"];
        /** Says which supplier of ours it is, for good; its invoices are matched anew. 422 for a supplier that is not there. */
        put: operations["LedgerSuppliers_map"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/back-tests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Back-tests, the newest first. */
        get: operations["BackTests_list"];
        put?: never;
        /** Keeps drafts and runs them over past evidence in the background: follow `status`, `doneSteps` and `totalSteps`. */
        post: operations["BackTests_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/back-tests/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What one draft would have given one supplier in one month; nothing is kept. */
        post: operations["BackTests_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/back-tests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A back-test with its drafts and, once it is done, its results. */
        get: operations["BackTests_get"];
        put?: never;
        post?: never;
        /** Takes a back-test away. */
        delete: operations["BackTests_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/back-tests/{id}/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every result as CSV. */
        get: operations["BackTests_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/back-tests/{id}/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every result as a workbook. */
        get: operations["BackTests_workbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting-reliability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the reports that were due in a month can be relied on, supplier by supplier; a vendor sees its own. */
        get: operations["Reliability_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting-reliability/{supplierId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One supplier's, with every report that was due. 404 where none was. */
        get: operations["Reliability_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What suppliers owe and have submitted, the latest due first; a vendor sees its own. Sorts: dueAt, period, caseNumber. */
        get: operations["Reports_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for the signed-in vendor in every organisation it serves, the soonest due first. */
        get: operations["Reports_due"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/disputes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which report a dispute is about. */
        get: operations["Reports_dispute"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One report with its figures, versions, and all that was said and done. */
        get: operations["Reports_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** R22: withdraws, reviews, accepts, returns, closes or reopens. 409 where that is not the caller's step or not from here. */
        post: operations["Reports_step"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the supplier has written so far, filled in with what the portal measured. */
        get: operations["Reports_draft"];
        /** Keeps what was typed, finished or not. 412 with the other draft where somebody else wrote meanwhile. */
        put: operations["Reports_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/draft/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Goes over to the newest version of the template; every answer stays. */
        post: operations["Reports_takeNewTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submits the draft as it was read, and answers the receipt. Sent twice with one key it is submitted once. */
        post: operations["Reports_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/versions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A version as it was submitted. */
        get: operations["Reports_version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/versions/{number}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The very bytes that the receipt's hash is of. */
        get: operations["Reports_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/figures/accept-within": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** R22: accepts every open figure inside its tolerance in one step. */
        post: operations["Reports_acceptWithin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/figures/{figureId}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** R22: accepts, proposes, agrees on or disputes one figure; If-Match is of the figure. */
        post: operations["Reports_figureStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/disputes/{disputeId}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** R22: answers, withdraws or decides a dispute; If-Match is of the dispute. */
        post: operations["Reports_disputeStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** R22: proposes a dated correction of an accepted figure. */
        post: operations["Reports_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/corrections/{correctionId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accepts or declines the other side's correction; If-Match is of the correction. */
        post: operations["Reports_answerCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says something of the report or of one of its items; it is not changed afterwards. */
        post: operations["Reports_comment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a file out of the draft again. 409 file_submitted for one that a version names. */
        delete: operations["Reports_removeFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{reportId}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a file of at most 25 MB, told by its content, to an evidence item of the draft or to a dispute. */
        post: operations["ReportFiles_attach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{reportId}/files/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file itself, always as a download. */
        get: operations["ReportFiles_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/draft/sheet.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The draft as a workbook to fill in, with what was measured and what each cell may hold. */
        get: operations["Sheets_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/draft/sheet.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as CSV. */
        get: operations["Sheets_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/draft/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a filled-in workbook or CSV into the draft; cells that cannot be taken are named one by one. */
        post: operations["Sheets_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/risks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The register, the largest risks first. Sorts: size, title, reviewOn, updatedAt. */
        get: operations["Risks_list"];
        put?: never;
        post: operations["Risks_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/risks/matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many risks that are not closed stand in each square, as large as they are today. */
        get: operations["Risks_matrix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/risks/concentration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shares of a year's charges per supplier and tower today, and what critical services rest on. */
        get: operations["Risks_concentration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/risks/exit-readiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How ready each contract that has not ended is to be left. */
        get: operations["Risks_exitReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/risks/exit-readiness/{contractId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Risks_exitOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/risks/exit-readiness/{contractId}/{topic}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says how one topic stands; If-Match is the topic's version, 0 for the first time. */
        put: operations["Risks_stateExit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/risks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Risks_get"];
        put?: never;
        post?: never;
        delete: operations["Risks_remove"];
        options?: never;
        head?: never;
        patch: operations["Risks_update"];
        trace?: never;
    };
    "/api/risks/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Treats, accepts, reopens or closes it. 409 not_from_here; 422 reason_missing or treatment_missing. */
        post: operations["Risks_step"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/obligations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By what is due next; a vendor sees those of its contracts, in both directions. Sorts: nextOn, title, supplier. */
        get: operations["Obligations_list"];
        put?: never;
        post: operations["Obligations_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/obligations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Obligations_get"];
        put?: never;
        post?: never;
        /** Takes away what nobody has answered; 409 already_answered. */
        delete: operations["Obligations_remove"];
        options?: never;
        head?: never;
        patch: operations["Obligations_update"];
        trace?: never;
    };
    "/api/obligations/{id}/occasions/{dueOn}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One time of it: the supplier hands in, the buyer accepts, returns, waives, or records what it did itself. */
        post: operations["Obligations_step"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/obligations/{id}/occasions/{dueOn}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a file of at most 25 MB, told by its content, to what was shown of one time. */
        post: operations["Obligations_attach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/obligations/{id}/occasions/{dueOn}/files/{fileId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file itself, always as a download. */
        get: operations["Obligations_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/compliance/subprocessors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The latest announced first; a vendor sees its own. Sorts: name, supplier, answerBy, announcedOn. */
        get: operations["Subprocessors_list"];
        put?: never;
        /** A supplier says whom it wants to let process data; the buyer has the agreement's days to answer. */
        post: operations["Subprocessors_announce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/compliance/subprocessors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Subprocessors_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/compliance/subprocessors/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The buyer approves or objects, the supplier takes back or ends. 409 not_your_step or not_from_here. */
        post: operations["Subprocessors_step"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/compliance/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is asked of suppliers, as it stands today; a vendor sees its own. Sorts: title, supplier, kind, updatedAt. */
        get: operations["Compliance_list"];
        put?: never;
        post: operations["Compliance_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/compliance/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much of it holds (R24), per supplier: today and at the last twelve months' ends; a vendor sees its own. */
        get: operations["Compliance_listFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/compliance/items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Compliance_get"];
        put?: never;
        post?: never;
        /** Takes away what nobody has shown anything for; 409 already_answered. */
        delete: operations["Compliance_remove"];
        options?: never;
        head?: never;
        patch: operations["Compliance_update"];
        trace?: never;
    };
    "/api/compliance/items/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What shows that it holds; a supplier's own counts once the buyer has accepted it. */
        post: operations["Compliance_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/compliance/items/{id}/evidence/{evidenceId}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The buyer accepts, returns or revokes, the supplier takes back; If-Match is the item's version. */
        post: operations["Compliance_step"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/compliance/items/{id}/evidence/{evidenceId}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a file of at most 25 MB, told by its content, to what waits for the buyer, or to what the buyer entered itself. */
        post: operations["Compliance_attach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/compliance/items/{id}/evidence/{evidenceId}/files/{fileId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file itself, always as a download. */
        get: operations["Compliance_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contract-calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What contracts have ahead: their days, what they ask and what expires; a vendor sees its own, and nothing of decisions. */
        get: operations["ContractCalendar_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contract-calendar/{contractId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One contract's days with all that was decided of them. */
        get: operations["ContractCalendar_plan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contract-calendar/{contractId}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decides on its notice day and end; an extension uses an option and moves both. If-Match is the contract's version. 409
         *     no_extension_left; 422 again_needed of talks without a day.
         */
        post: operations["ContractCalendar_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/change-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was asked for beside the contracts, the newest first; a vendor sees its own. Sorts: title, askedOn, quoteDueOn. */
        get: operations["ChangeRequests_list"];
        put?: never;
        /** Asks the contract's supplier for a quote. 422 unknown_contract, unknown_calendar, in_the_future. */
        post: operations["ChangeRequests_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/change-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChangeRequests_get"];
        put?: never;
        post?: never;
        /** Takes away what was never quoted. */
        delete: operations["ChangeRequests_remove"];
        options?: never;
        head?: never;
        /** 409 not_from_here once it is quoted. */
        patch: operations["ChangeRequests_update"];
        trace?: never;
    };
    "/api/change-requests/{id}/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The supplier's quote; a new one stands beside those before. 409 not_from_here. */
        post: operations["ChangeRequests_quote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/change-requests/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accepts or declines the newest quote, withdraws the request, says that it is delivered. 409 not_from_here, quote_expired. */
        post: operations["ChangeRequests_step"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/flexibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Quotes, prices and orders of each supplier over twelve months; a vendor sees its own. */
        get: operations["Flexibility_of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was ordered within contracts, the newest first; a vendor sees its own. Sorts: title, orderedOn, dueOn. */
        get: operations["Orders_list"];
        put?: never;
        /** 422 unknown_contract, unknown_calendar, in_the_future. */
        post: operations["Orders_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Orders_get"];
        put?: never;
        post?: never;
        /** Takes away an order nothing has happened with. */
        delete: operations["Orders_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The supplier, or the buyer for it, says that it has the order. 409 order_not_open. */
        post: operations["Orders_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A delivery of all or of a part, recorded by either side. 409 order_not_open, more_than_ordered. */
        post: operations["Orders_deliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 409 order_not_open. */
        post: operations["Orders_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rate-cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What work costs by agreement, the newest first; a vendor sees its own. Sorts: name, startsOn. */
        get: operations["RateCards_list"];
        put?: never;
        /** 422 unknown_contract, reversed_interval. */
        post: operations["RateCards_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rate-cards/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RateCards_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Ends a card; its prices stand. */
        patch: operations["RateCards_end"];
        trace?: never;
    };
    "/api/innovation/commitments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is due next first; a vendor sees its own. Sorts: nextDueOn, title, supplier, startsOn. */
        get: operations["Commitments_list"];
        put?: never;
        /** Makes all that is owed by it. 422 outside_contract, not_of_this_kind, nothing_due, unknown_contract, unknown_user, unknown_contact. */
        post: operations["Commitments_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/innovation/commitments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Commitments_get"];
        put?: never;
        post?: never;
        /** 409 still_in_use once anybody has acted on it. */
        delete: operations["Commitments_remove"];
        options?: never;
        head?: never;
        /** New dates change what is owed, but not what somebody has acted on. */
        patch: operations["Commitments_update"];
        trace?: never;
    };
    "/api/innovation/commitment-deliveries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Deliveries_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/innovation/commitment-deliveries/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The supplier proposes or hands in, the buyer evaluates, approves, sends back, rejects or verifies. 409 not_your_step or
         *     not_from_here; 412 with the current delivery where the other side was faster.
         */
        post: operations["Deliveries_step"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/innovation/commitment-deliveries/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds evidence of at most 25 MB, told by its content, while something follows. */
        post: operations["Deliveries_attach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/innovation/commitment-deliveries/{id}/files/{fileId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file itself, always as a download. */
        get: operations["Deliveries_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/innovation/funds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** With what each has available; a vendor sees its own. Sorts: name, supplier. */
        get: operations["Funds_list"];
        put?: never;
        post: operations["Funds_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/innovation/funds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** With its ledger, and its balance year by year. */
        get: operations["Funds_get"];
        put?: never;
        post?: never;
        /** 409 still_in_use once anything is booked. */
        delete: operations["Funds_remove"];
        options?: never;
        head?: never;
        patch: operations["Funds_update"];
        trace?: never;
    };
    "/api/innovation/funds/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Books an entry, for good. 409 fund_overdrawn with the year and what is missing, not_reserved. */
        post: operations["Funds_book"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/innovation/funds/{id}/entries/{sequence}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes an entry back by booking its negative. 409 already_reversed, or fund_overdrawn where it is spent already. */
        post: operations["Funds_reverse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/innovation/gain-shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a contract's savings are shared, and what was. */
        get: operations["GainShares_get"];
        put?: never;
        /** Shares what was saved by the terms of its day, for good. 422 no_gain_share_terms, 409 already_exists of a benefit. */
        post: operations["GainShares_share"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/innovation/gain-shares/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agreed from a date on. 422 shares_not_whole, 409 already_exists from the same date. */
        post: operations["GainShares_addTerms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/innovation/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Of a supplier, a contract or all; a vendor sees its own. */
        get: operations["InnovationAccount_account"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/innovation/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Of each contract with commitments. */
        get: operations["InnovationAccount_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-surveys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller is asked in rounds that are open. */
        get: operations["MySurveys_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-surveys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one of them asks; 404 of whoever is not asked. */
        get: operations["MySurveys_form"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-surveys/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The caller's own answers, once. Whose they are is kept nowhere, so that they cannot be changed: 409 already_answered the
         *     second time, survey_over after the last day.
         */
        post: operations["MySurveys_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey-rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rounds, the latest first; a vendor sees those its supplier takes part in, once they are open. Sorts: startsOn. */
        get: operations["SurveyRounds_list"];
        put?: never;
        /** Plans a round; it opens by itself on its first day. 422 another_round_runs, suppliers_rate_nobody, unknown_template. */
        post: operations["SurveyRounds_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey-rounds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SurveyRounds_get"];
        put?: never;
        post?: never;
        delete: operations["SurveyRounds_remove"];
        options?: never;
        head?: never;
        /** 409 round_not_planned of one that has begun. */
        patch: operations["SurveyRounds_update"];
        trace?: never;
    };
    "/api/survey-rounds/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 404 while it runs, and to a vendor until it is published: then its supplier's own. Means of fewer than five answers are null. */
        get: operations["SurveyRounds_resultsOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey-rounds/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens, reminds, closes or publishes. 409 not_from_here, too_few_to_ask, round_is_over. */
        post: operations["SurveyRounds_step"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Questionnaires by name; the buyer's alone. Sorts: name. */
        get: operations["SurveyTemplates_list"];
        put?: never;
        /** 422 same_code, weights_are_nothing. */
        post: operations["SurveyTemplates_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey-templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SurveyTemplates_get"];
        /** Makes its next version: rounds that are planned keep the one they were planned by. */
        put: operations["SurveyTemplates_update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/benefits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What proposals are to give and gave, the last to be measured first; a vendor sees those it takes part in. Sorts: title, measureTo. */
        get: operations["Benefits_list"];
        put?: never;
        /** Plans one for a proposal that was handed in; either side. */
        post: operations["Benefits_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/benefits/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Planned against verified by type, unit and currency. */
        get: operations["Benefits_totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/benefits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Benefits_get"];
        put?: never;
        post?: never;
        /** Takes away what is planned alone. */
        delete: operations["Benefits_remove"];
        options?: never;
        head?: never;
        /** Changes what is planned. 409 not_from_here once it is measured. */
        patch: operations["Benefits_update"];
        trace?: never;
    };
    "/api/benefits/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What its service level's results say today, before and after. 409 no_service_level. */
        get: operations["Benefits_reading"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/benefits/{id}/measurement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What came of it; of a benefit with a service level its results say it. 409 results_missing; 422 value_missing. */
        post: operations["Benefits_measure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/benefits/{id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What it gave, by somebody else than who planned it. 409 own_benefit, results_missing. */
        post: operations["Benefits_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/challenges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the buyer asks for, the last to end first; a vendor sees what is published to it. Sorts: title, toOn. */
        get: operations["Challenges_list"];
        put?: never;
        /** Adds a draft, which is the buyer's alone. 422 reversed_interval, unknown_tower, unknown_supplier. */
        post: operations["Challenges_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/challenges/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Challenges_get"];
        put?: never;
        post?: never;
        /** Takes away a draft; 409 not_from_here of what was published. */
        delete: operations["Challenges_remove"];
        options?: never;
        head?: never;
        /** Changes what is given; its suppliers hear of it once it is published. 409 not_from_here. */
        patch: operations["Challenges_update"];
        trace?: never;
    };
    "/api/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is proposed, the latest change first; a vendor sees what it takes part in. Sorts: title, updatedAt, stateSince, answerBy. */
        get: operations["Proposals_list"];
        put?: never;
        /** Begins one: a supplier's is its own until it hands it in, the buyer's the buyer's. 422 unknown_supplier, unknown_tower, not_found. */
        post: operations["Proposals_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same by state, with how many stand in each and for how long. */
        get: operations["Proposals_board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/opened": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What others have opened: title, description and who proposes. Sorts: openedAt. */
        get: operations["Proposals_opened"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/fellow-suppliers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The companies one may propose something with, or to, by name. */
        get: operations["Proposals_fellows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/to-score": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for scores, and whether the caller has given theirs. */
        get: operations["Proposals_toScore"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** R26: within how many days each side answers, and what proposals are scored by. */
        get: operations["Proposals_getTerms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Holds at once, for what comes up from then on. */
        patch: operations["Proposals_updateTerms"];
        trace?: never;
    };
    "/api/proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Proposals_get"];
        put?: never;
        post?: never;
        /** Takes away what was never handed in. 409 not_from_here. */
        delete: operations["Proposals_remove"];
        options?: never;
        head?: never;
        /** Changes what is given while it is written; whoever agreed to the old text is asked again. 409 not_from_here, proposers_stand. */
        patch: operations["Proposals_update"];
        trace?: never;
    };
    "/api/proposals/{id}/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A supplier agrees to propose the text as it stands. 409 nothing_to_agree. */
        post: operations["Proposals_consent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Its proposer lets every supplier see title, description and who proposes, or no longer. */
        post: operations["Proposals_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * R26: the next step. 409 not_your_step or not_from_here; proposal_not_ready names everything its gate still asks for;
         *     challenge_not_open; 412 with the current one where somebody was faster.
         */
        post: operations["Proposals_step"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A question has the other side's agreed days to be answered in. 409 nobody_to_ask, already_answered, not_your_step. */
        post: operations["Proposals_say"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/pilot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** How it is to be tried out, once it is approved; either side. */
        put: operations["Proposals_plan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/pilot/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** What came of the pilot; either side. */
        put: operations["Proposals_report"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the buyer's people think of it; of others once one has scored oneself. Never a supplier's to see. */
        get: operations["Proposals_scores"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/evaluations/own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** One's own scores, again as long as it is not evaluated. 422 unknown_criterion, not_points. */
        put: operations["Proposals_score"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a file of at most 25 MB, told by its content, to what was handed in. */
        post: operations["Proposals_attach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/files/{fileId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file itself, always as a download. */
        get: operations["Proposals_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/collaboration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Each supplier's collaboration score in a month, with its year; a vendor its own. */
        get: operations["Collaboration_overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/collaboration/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the scores weigh. */
        get: operations["Collaboration_getTerms"];
        /** Changes it from a month on. 409 period_closed; 422 same_part, reversed_curve, weights_are_nothing. */
        put: operations["Collaboration_updateTerms"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/collaboration/suppliers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every part of a supplier's score: value, curve, points, weight and what it gives; the same to the buyer and the supplier. */
        get: operations["Collaboration_trace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/score-adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was taken out of scores and set by hand, with who and why; a vendor sees its own. */
        get: operations["Adjustments_list"];
        put?: never;
        /** Suspends a KPI, or sets its points by hand, for some months. 409 adjustment_overlaps. */
        post: operations["Adjustments_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/score-adjustments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Adjustments_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/score-adjustments/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes it back, with a reason; that it was there stays to be seen. 409 already_withdrawn. */
        post: operations["Adjustments_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scorecards/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Any two scores side by side: months, suppliers, contracts, towers, the organisation; a vendor's its own. */
        get: operations["Comparison_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scorecards/{period}/suppliers/{supplierId}/forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where an open month ends for a supplier, as a range; a forecast, and no part of any figure. A vendor's its own. */
        get: operations["Forecast_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recorded-values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What counts in a month; a vendor sees its own. */
        get: operations["RecordedValues_list"];
        put?: never;
        /** Records a value with what it rests on; it takes the place of an earlier one, which stays. */
        post: operations["RecordedValues_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recorded-values/kpis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The KPIs of a month's scoring model whose values are recorded. */
        get: operations["RecordedValues_kpis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recorded-values/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One value with everything recorded of the same place and month. */
        get: operations["RecordedValues_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recorded-values/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the value back; it stays in the history. 409 already_withdrawn where it does not count any more. */
        post: operations["RecordedValues_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scorecards/periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The months that have a scorecard. */
        get: operations["Scorecards_periods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scorecards/{period}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A month's scorecard as it is stored: the buyer's of all suppliers, a vendor's of itself. */
        get: operations["Scorecards_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scorecards/{period}/details/{kind}/{subjectId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All that one score of a month is made of, KPI by KPI: of a supplier or contract, or of a tower or the organisation
         *     (`organisation`), which are the buyer's alone.
         */
        get: operations["Scorecards_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scorecards/{period}/suppliers/{supplierId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One supplier of a month's scorecard, tower by tower, with the results behind each score. */
        get: operations["Scorecards_supplier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/score-models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What suppliers are scored by now, and every version of it. */
        get: operations["ScoreModels_list"];
        put?: never;
        /** Begins a draft as a copy of the last version. 409 draft_exists while there is one. */
        post: operations["ScoreModels_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/score-models/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version with its dimensions and KPIs. */
        get: operations["ScoreModels_get"];
        /** Writes the draft anew; 422 names each fault by its path, 409 already_published for a version that stands. */
        put: operations["ScoreModels_define"];
        post?: never;
        /** Takes the draft away. */
        delete: operations["ScoreModels_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/score-models/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the version would make of a real month, beside what the one in force makes of it. Nothing is kept. */
        get: operations["ScoreModels_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/score-models/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The draft stands for good, for a month and those after it, whose scorecards are made anew. 409 model_month_taken where
         *     another version holds from that month, 422 reason_missing without a word of why.
         */
        post: operations["ScoreModels_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/periods/{period}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** R25: a month with what stands between it and its close, what was frozen, what came late and every step; not for vendors. */
        get: operations["Closes_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/periods/{period}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Starts the review, with the last day on which suppliers are heard. 409 month_not_over, period_closed; 422 shortens_hearing. */
        post: operations["Closes_startReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/periods/{period}/review/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the review back: the month is open again. 409 close_under_way, not_allowed_now. */
        post: operations["Closes_withdrawReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/periods/{period}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Signs the close, which is then frozen in the background: follow `freezing`. 409 needs_other_eyes of who started the review,
         *     not_ready with the readiness list, close_under_way; 422 reason_missing where remarks are closed over.
         */
        post: operations["Closes_sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/periods/{period}/restatements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Proposes to freeze a closed month anew, from today's evidence, beside its close. 409 close_under_way, not_allowed_now. */
        post: operations["Closes_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/periods/{period}/restatements/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the proposal back. */
        post: operations["Closes_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/periods/{period}/restatements/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs the proposed restatement, which is then frozen in the background. 409 needs_other_eyes of who proposed it. */
        post: operations["Closes_signRestatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/periods/{period}/restatements/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a restatement shows otherwise than the close, figure by figure. */
        get: operations["Closes_compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/periods/{period}/versions/{version}/manifest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The canonical JSON whose SHA-256 is the hash of a version: every chunk of what was frozen, with its own. */
        get: operations["Closes_manifest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/score-statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What suppliers have said of their scores, the newest first; a vendor sees its own. */
        get: operations["ScoreStatements_list"];
        put?: never;
        /**
         * A supplier comments on, or objects to, a figure of its own scorecard. 409 statements_not_open or statements_over outside
         *     of the window, with its first and last day; 404 without a scorecard of that month.
         */
        post: operations["ScoreStatements_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/score-statements/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When a month's scorecard may be spoken about, and how much each supplier has said. */
        get: operations["ScoreStatements_summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/score-statements/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For how many days after a month's end suppliers are heard. */
        get: operations["ScoreStatements_getTerms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes it from a date on: months that end before keep what holds then. 422 shortens_opened_windows. */
        patch: operations["ScoreStatements_updateTerms"];
        trace?: never;
    };
    "/api/score-statements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ScoreStatements_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/score-statements/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The buyer upholds or rejects an objection with its reason, the supplier takes it back. 409 not_your_step or
         *     not_from_here; 412 with the current statement where the other side was faster.
         */
        post: operations["ScoreStatements_step"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/score-statements/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a file of at most 25 MB, told by its content, to the caller's own statement while the window is open. */
        post: operations["ScoreStatements_attach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/score-statements/{id}/files/{fileId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file itself, always as a download. */
        get: operations["ScoreStatements_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/{slug}/quality-indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an organisation has released, without signing in; 404 where it has released nothing. */
        get: operations["Public_quality"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/{slug}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the organisation's services are, without signing in; 404 where it has no such page. */
        get: operations["Public_status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quality-indicators/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What everybody may see, as chosen. */
        get: operations["QualityIndicators_get"];
        /** Chooses it; what is released already stays as it is, the page of services follows at once. */
        put: operations["QualityIndicators_update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quality-indicators/preview/{period}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exactly what everybody would see of an ended month `YYYY-MM`. */
        get: operations["QualityIndicators_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quality-indicators/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All releases, withdrawn ones among them, the newest month first. */
        get: operations["QualityIndicators_list"];
        put?: never;
        /** Lets a month out as it was previewed. 409 preview_outdated, nothing_chosen, already_released, month_open. */
        post: operations["QualityIndicators_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quality-indicators/releases/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a month from the public pages, with a reason that stays known. 409 already_withdrawn. */
        post: operations["QualityIndicators_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/peers/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Peers_consent"];
        /** Says whether the organisation takes part; it counts from the next batch on. */
        put: operations["Peers_update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/peers/suppliers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A supplier beside the anonymous median of at least five other organisations, by its organisation number. */
        get: operations["Peers_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The start page of the reader's role. */
        get: operations["Overview_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overview/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for the organisation to decide, the nearest deadline first, with who may; nothing for a vendor. */
        get: operations["Overview_decisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overview/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for the reader or the reader's side within thirty days, the earliest first; late things included. */
        get: operations["Overview_dueSoon"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overview/suppliers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A supplier from all sides: score, incidents, credits, reports, what it is to do by when, and risks. A vendor finds itself. */
        get: operations["SupplierOverview_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overview/suppliers/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What has happened with a supplier, the newest first, of what the reader may see. */
        get: operations["SupplierOverview_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board-packs/schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is sent by itself, by name. */
        get: operations["Schedules_list"];
        put?: never;
        /** Sends packs by themselves from now on. 422 `unknown_user` of a recipient who may not read them. */
        post: operations["Schedules_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board-packs/schedules/recipients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Members of the organisation that packs can be sent to: those who may read them. */
        get: operations["Schedules_recipients"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board-packs/schedules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Schedules_get"];
        /** Who has unsubscribed stays so. */
        put: operations["Schedules_update"];
        post?: never;
        delete: operations["Schedules_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board-packs/schedules/{id}/unsubscription": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The caller wants no more of it. 404 for who is none of its recipients. */
        post: operations["Schedules_unsubscribe"];
        /** The caller wants it again. */
        delete: operations["Schedules_subscribe"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board-packs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Packs that were asked for, the newest first. */
        get: operations["BoardPacks_list"];
        put?: never;
        /** Has a month's pack made in the background: follow `status`. 422 `without_scorecard` of a month that has none. */
        post: operations["BoardPacks_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board-packs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A pack and how far it has come. */
        get: operations["BoardPacks_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board-packs/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file itself, PDF or XLSX; 409 `board_pack_not_made` until it is made. Every download is logged. */
        get: operations["BoardPacks_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fact-exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exports that were asked for, the newest first. */
        get: operations["FactExports_list"];
        put?: never;
        /**
         * Has the facts of some months written in the background, a Parquet file for each kind in one zip archive: follow `status`.
         *     Exact numbers are decimal text, instants UTC, money integer minor units. 422 `not_after_start`, `too_many_months`.
         */
        post: operations["FactExports_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fact-exports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FactExports_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fact-exports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The archive itself; 409 `facts_not_made` until it is made. Every download is logged. */
        get: operations["FactExports_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that the reader may see and that holds every word, the best first. */
        get: operations["Search_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search/recent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the reader has looked at, the newest first. */
        get: operations["Search_recent"];
        put?: never;
        /** Remembers that the reader has looked at an object's page. */
        post: operations["Search_seen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens a session and sets its cookies. 401 wrong_email_or_password, 429 after repeated failures. */
        post: operations["Auth_signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends this session. */
        post: operations["Auth_signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-out-everywhere": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends every session of the user, this one too. */
        post: operations["Auth_signOutEverywhere"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The signed-in user with memberships and what each allows. */
        get: operations["Auth_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes the user's own settings. */
        patch: operations["Auth_updateProfile"];
        trace?: never;
    };
    "/api/auth/links/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a one-time link is for. 404 link_invalid when used, expired or unknown. */
        get: operations["Auth_link"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/links/redeem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets the password of an invitation or reset link, ends other sessions and signs in. */
        post: operations["Auth_redeem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The history of one object, latest first. */
        get: operations["AuditEvents_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What has left of all cases or of one, to whom and by what right, the latest first. */
        get: operations["Packages_disclosures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whether a file of at most 512 MB is a package that was sealed here, unchanged since. 422 not_a_package of any other file. */
        post: operations["Packages_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/packages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The packages sealed of a case, the latest first. */
        get: operations["Packages_list"];
        put?: never;
        /** Seals the case as it is now: manifest with hashes, record as JSON, CSV and PDF/A, attachments. As often as wanted. */
        post: operations["Packages_seal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/packages/{packageId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The package itself; that it was downloaded is logged as a disclosure. */
        get: operations["Packages_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/packages/{packageId}/disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Logs whom a package was given to, and by what right. */
        post: operations["Packages_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases, the latest first. */
        get: operations["Cases_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/classification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Under which codes closed cases are archived. */
        get: operations["Cases_classification"];
        /** Sets the codes for cases closed from now on. */
        put: operations["Cases_classify"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One case with the fields that may be secret and those that are. */
        get: operations["Cases_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks a field as secret until a day. 422 unknown_field of what the case does not have. */
        post: operations["Cases_mark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/marks/{markId}/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lifts a mark before its day. */
        post: operations["Cases_lift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Server-sent events of what changed and the caller may see: `ready` says where the stream begins, `changes` carries a
         *     list of topic, subjectId and kind, `reset` that too much was missed and all is to be read anew. An event's id is where
         *     the next stream goes on, without gaps. The stream ends with the session or when the caller's role changes.
         */
        get: operations["Changes_stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller was told in this organisation, latest first; `unread` narrows. */
        get: operations["Notifications_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many are not read yet. */
        get: operations["Notifications_unread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the caller wants to hear of each kind its role can be told of. */
        get: operations["Notifications_choices"];
        /** Changes the kinds that are given; nobody else can change them, so there is no version to match. */
        put: operations["Notifications_choose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks all as read. */
        post: operations["Notifications_readAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks one as read; again changes nothing. */
        post: operations["Notifications_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organisation's mails, latest first: what waits, was sent, and could not be, with what the server said. */
        get: operations["Mail_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether mail can leave at all, how much waits and how much failed. */
        get: operations["Mail_state"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a mail once more that was given up. 409 mail_not_failed for any other. */
        post: operations["Mail_resend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/personal-data/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What goes by itself and after how long, names among it. */
        get: operations["PersonalData_retention"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/personal-data/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sets after how many days names go by themselves. */
        put: operations["PersonalData_setTerms"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/personal-data/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whose names are kept: members, suppliers' contacts and signatories, the first 200 by name. */
        get: operations["PersonalData_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/personal-data/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which names have gone, the latest first. */
        get: operations["PersonalData_erasures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/personal-data/people/{kind}/{id}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets a name go, for good. 409 person_active for as long as the person is at work here. */
        post: operations["PersonalData_erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/personal-data/people/{kind}/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that is known of one person, as JSON, CSV and PDF in a zip file. */
        get: operations["PersonalData_archive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The imports, latest first. */
        get: operations["Imports_list"];
        put?: never;
        /**
         * Takes a file (CSV, also gzip or zip) and imports it in the background. 413 file_too_large; 422 for what its
         *     beginning shows: missing_columns, wrong_encoding, archive_damaged, empty_file, unknown_zone.
         */
        post: operations["Imports_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The first rows of a file as they would be taken, with what is wrong with them; nothing is kept. */
        post: operations["Imports_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/presets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The exports known by name. */
        get: operations["Imports_presets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One import with its progress. */
        get: operations["Imports_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/quarantine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows put aside, in the order of the file. */
        get: operations["Imports_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/quarantine/{rowId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Corrects a row that was put aside; replay takes it in. 422 while it still cannot be read. */
        patch: operations["Imports_correct"];
        trace?: never;
    };
    "/api/imports/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the corrected rows in, each once. */
        post: operations["Imports_replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/import-mappings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportMappings_list"];
        put?: never;
        /** Saves how a file is read. 422 naming each part that is not right, 409 already_exists for a name in use. */
        post: operations["ImportMappings_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/import-mappings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportMappings_get"];
        put: operations["ImportMappings_replace"];
        post?: never;
        delete: operations["ImportMappings_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/report-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What suppliers are to report; a vendor sees what is published of its own contracts. Sorts: name, contract, supplier, dueDays, firstPeriod. */
        get: operations["ReportTemplates_list"];
        put?: never;
        /** Adds a template with its first draft; the supplier sees it once a version is published. */
        post: operations["ReportTemplates_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/report-templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One template with its versions; to a vendor the published ones. */
        get: operations["ReportTemplates_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes what is given, for the reports still to come. 409 already_published for another frequency, 412 changed_meanwhile. */
        patch: operations["ReportTemplates_update"];
        trace?: never;
    };
    "/api/report-templates/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins a draft as a copy of the last version. 409 draft_exists while there is one. */
        post: operations["ReportTemplates_addVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/report-templates/{id}/versions/{versionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version with its form. */
        get: operations["ReportTemplates_getVersion"];
        /** Writes the draft's form anew; 422 names each fault by its path, 409 already_published for a version that stands. */
        put: operations["ReportTemplates_define"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/report-templates/{id}/versions/{versionId}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The draft stands for good, for the reports of a month and those after it. */
        post: operations["ReportTemplates_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        NoticeDto: {
            sv: string;
            en: string;
        };
        OrganisationDto: {
            notice: components["schemas"]["NoticeDto"] | null;
            id: string;
            slug: string;
            name: string;
            zone: string;
            currency: string;
            illustrative: boolean;
            version: number;
        };
        UpdateOrganisationDto: {
            notice?: components["schemas"]["NoticeDto"] | null;
            name?: string;
            /** @description IANA zone in which periods and dates are read. */
            zone?: string;
            /** Format: currency */
            currency?: string;
            /** @description Whether the organisation's data is invented to show the product. */
            illustrative?: boolean;
        };
        SavedViewDto: {
            id: string;
            name: string;
            /** @description Within the portal, with its choices. */
            path: string;
            createdByName: string;
            createdAt: string;
            /** @description The reader may take it away. */
            removable: boolean;
        };
        SavedViewsDto: {
            /** @description The newest first; the newest hundred. */
            items: components["schemas"]["SavedViewDto"][];
        };
        SaveViewDto: {
            name: string;
            /** @description An address within the portal: `/` and no second one. */
            path: string;
        };
        FrozenVersionDto: {
            version: number;
            /** @description SHA-256 as 64 hexadecimal digits: of all that was frozen, for a vendor of its own part. */
            hash: string;
            /** @description The newest evidence in it. */
            cutOffAt: string;
        };
        PeriodDto: {
            /** @enum {string} */
            status: "open" | "in_review" | "closed";
            /** @description The last local date of the review, `YYYY-MM-DD`. */
            reviewUntil: string | null;
            closedAt: string | null;
            /** @description `YYYY-MM` */
            period: string;
            /** @description By version; empty until the month is closed. */
            frozen: components["schemas"]["FrozenVersionDto"][];
        };
        PeriodsDto: {
            /** @description The newest month first. */
            items: components["schemas"]["PeriodDto"][];
        };
        ActionDto: {
            ownerUserId: string | null;
            ownerSupplierId: string | null;
            /** @description Of the person or the supplier; null of nobody yet. */
            ownerName: string | null;
            dueOn: string | null;
            /** @enum {string} */
            state: "open" | "done" | "cancelled";
            doneAt: string | null;
            note: string | null;
            /** @description What it came from by name; null where the caller does not see that. */
            sourceTitle: string | null;
            id: string;
            title: string;
            /** @description Open, and its day has passed. */
            overdue: boolean;
            sourceKind: string;
            sourceId: string;
            version: number;
        };
        ActionPageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["ActionDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        CreateActionDto: {
            /**
             * Format: uuid
             * @description One of the buyer's people; not together with a supplier.
             */
            ownerUserId?: string | null;
            /** Format: uuid */
            ownerSupplierId?: string | null;
            dueOn?: string | null;
            note?: string | null;
            title: string;
            /** @description What it came from: a permission word, such as `major-incidents`, and an id. */
            sourceKind: string;
            /** Format: uuid */
            sourceId: string;
        };
        UpdateActionDto: {
            /**
             * Format: uuid
             * @description One of the buyer's people; not together with a supplier.
             */
            ownerUserId?: string | null;
            /** Format: uuid */
            ownerSupplierId?: string | null;
            dueOn?: string | null;
            note?: string | null;
            title?: string;
            /** @enum {string} */
            state?: "open" | "done" | "cancelled";
        };
        WorkActionDto: {
            /** @enum {string} */
            state: "done";
            note?: string | null;
        };
        TowerDto: {
            id: string;
            code: string;
            name: string;
            version: number;
        };
        TowerPageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["TowerDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        CreateTowerDto: {
            /** @description Short name in addresses and files, e.g. `network`. */
            code: string;
            name: string;
        };
        UpdateTowerDto: {
            /** @description Short name in addresses and files, e.g. `network`. */
            code?: string;
            name?: string;
        };
        SupplierDto: {
            organisationNumber: string | null;
            website: string | null;
            /** @enum {string} */
            status: "active" | "ended";
            id: string;
            name: string;
            illustrative: boolean;
            version: number;
            updatedAt: string;
        };
        SupplierPageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["SupplierDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        CreateSupplierDto: {
            /** @description The company's registration number. */
            organisationNumber?: string | null;
            /** Format: uri */
            website?: string | null;
            /** @enum {string} */
            status?: "active" | "ended";
            name: string;
            /** @description Invented, to show the product. */
            illustrative?: boolean;
        };
        UpdateSupplierDto: {
            /** @description The company's registration number. */
            organisationNumber?: string | null;
            /** Format: uri */
            website?: string | null;
            /** @enum {string} */
            status?: "active" | "ended";
            name?: string;
            /** @description Invented, to show the product. */
            illustrative?: boolean;
        };
        ContactDto: {
            title: string | null;
            email: string | null;
            phone: string | null;
            id: string;
            supplierId: string;
            name: string;
            version: number;
        };
        ContactPageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["ContactDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        CreateContactDto: {
            /** @description What the person does: account manager, service delivery manager … */
            title?: string | null;
            /** Format: email */
            email?: string | null;
            phone?: string | null;
            name: string;
        };
        UpdateContactDto: {
            /** @description What the person does: account manager, service delivery manager … */
            title?: string | null;
            /** Format: email */
            email?: string | null;
            phone?: string | null;
            name?: string;
        };
        AccountabilityDto: {
            /** @description Null once the account is gone. */
            userName: string | null;
            towerId: string;
            userId: string;
        };
        AccountabilitiesDto: {
            items: components["schemas"]["AccountabilityDto"][];
            /** @description The supplier's. */
            version: number;
        };
        AccountabilityInputDto: {
            /** Format: uuid */
            towerId: string;
            /**
             * Format: uuid
             * @description A member who is no vendor.
             */
            userId: string;
        };
        ReplaceAccountabilitiesDto: {
            /** @description At most one a tower. */
            items: components["schemas"]["AccountabilityInputDto"][];
        };
        MemberDto: {
            /** @enum {string} */
            role: "administrator" | "supplier_manager" | "vendor" | "executive" | "assessor";
            supplierId: string | null;
            id: string;
            email: string;
            name: string;
            active: boolean;
            /** @description Has not yet set a password. */
            invited: boolean;
            version: number;
        };
        MemberPageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["MemberDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        InviteUserDto: {
            /** @enum {string} */
            role: "administrator" | "supplier_manager" | "vendor" | "executive" | "assessor";
            /**
             * Format: uuid
             * @description A vendor's supplier; for every other role left out or null.
             */
            supplierId?: string | null;
            /** Format: email */
            email: string;
            /** @description For an account that does not exist yet. */
            name: string;
        };
        InvitationDto: {
            /** @description Address within the portal, shown this once; null for an account with a password in use elsewhere. */
            link: string | null;
            expiresAt: string | null;
            user: components["schemas"]["MemberDto"];
        };
        ChangeRoleDto: {
            /** @enum {string} */
            role: "administrator" | "supplier_manager" | "vendor" | "executive" | "assessor";
            /**
             * Format: uuid
             * @description A vendor's supplier; for every other role left out or null.
             */
            supplierId?: string | null;
        };
        ResetLinkDto: {
            /** @description Address within the portal, shown this once. */
            link: string;
            expiresAt: string;
        };
        OcdsImportDto: {
            createdByName: string | null;
            id: string;
            fileName: string;
            received: number;
            added: number;
            /** @description Had been taken before, by ocid and id. */
            unchanged: number;
            quarantined: number;
            /** @description Awards in what was added. */
            awards: number;
            createdAt: string;
        };
        OcdsImportPageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["OcdsImportDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        OcdsProblemDto: {
            params: {
                [key: string]: unknown;
            };
            /** @description Where in the release, such as `awards[0].value.amount`; empty of the release as a whole. */
            path: string;
            code: string;
        };
        OcdsQuarantineDto: {
            ocid: string | null;
            problems: components["schemas"]["OcdsProblemDto"][];
            id: string;
            /** @description Its line, or its place in the package; from 1. */
            position: number;
            /** @description At most 100 000 characters of it. */
            content: string;
        };
        OcdsQuarantinePageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["OcdsQuarantineDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        OcdsAwardDto: {
            buyerName: string | null;
            supplierName: string | null;
            /** @description The whole value in minor units. */
            valueMinor: string | null;
            currency: string | null;
            startsOn: string | null;
            endsOn: string | null;
            cpv: string | null;
            contractId: string | null;
            id: string;
            ocid: string;
            awardId: string;
            releasedAt: string;
            title: string;
            suppliers: number;
            /** @description A later release says something else than the contract was made from: time for an amendment. */
            changedSince: boolean;
        };
        OcdsAwardPageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["OcdsAwardDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        OcdsNoteDto: {
            params: {
                [key: string]: unknown;
            };
            code: string;
        };
        OcdsDraftDto: {
            startsOn: string | null;
            endsOn: string | null;
            monthlyChargeMinor: string | null;
            currency: string | null;
            /** @description The supplier of that name or number, if there is one. */
            supplierId: string | null;
            supplierName: string | null;
            supplierNumber: string | null;
            /** @description The tower its kind of purchase usually belongs to. */
            towerId: string | null;
            notes: components["schemas"]["OcdsNoteDto"][];
            number: string;
            title: string;
        };
        OcdsAwardDetailDto: {
            buyerName: string | null;
            supplierName: string | null;
            /** @description The whole value in minor units. */
            valueMinor: string | null;
            currency: string | null;
            startsOn: string | null;
            endsOn: string | null;
            cpv: string | null;
            contractId: string | null;
            id: string;
            ocid: string;
            awardId: string;
            releasedAt: string;
            title: string;
            suppliers: number;
            /** @description A later release says something else than the contract was made from: time for an amendment. */
            changedSince: boolean;
            draft: components["schemas"]["OcdsDraftDto"];
        };
        ContractTowerDto: {
            lot: string | null;
            towerId: string;
            code: string;
            name: string;
        };
        CapDto: {
            /** @enum {string} */
            kind: "amount" | "charges_percent" | "at_risk";
            /** @description Of an `amount`: integer minor units of the contract's currency, as a decimal string. */
            amountMinor?: string;
            /** @description Of `charges_percent`: exact decimal string, 0 to 100. */
            percent?: string;
        };
        CapsDto: {
            /** @description Of one outage or incident. */
            perEvent: components["schemas"]["CapDto"] | null;
            perMonth: components["schemas"]["CapDto"] | null;
            /** @description Of the contract year that starts on the contract's first day. */
            perYear: components["schemas"]["CapDto"] | null;
        };
        CreditTermsDto: {
            /**
             * @description One credit an event, the highest; or all of them.
             * @enum {string}
             */
            stacking: "highest_per_event" | "stacked";
            /**
             * @description What a cap cuts off: lost, or used first in the next period.
             * @enum {string}
             */
            excess: "dropped" | "carried_forward";
            /** @description Days after the period's end within which the buyer must claim; null for no deadline. */
            claimWithinDays: number | null;
            caps: components["schemas"]["CapsDto"];
        };
        ContractDto: {
            noticeOn: string | null;
            /** @enum {string} */
            confidentiality: "public" | "internal" | "confidential";
            id: string;
            supplierId: string;
            supplierName: string;
            number: string;
            title: string;
            towers: components["schemas"]["ContractTowerDto"][];
            startsOn: string;
            endsOn: string;
            extensionCount: number;
            extensionMonths: number;
            /** @description As signed: integer minor units as a decimal string. */
            monthlyChargeMinor: string;
            currency: string;
            /** @description Exact decimal string. */
            atRiskPercent: string;
            creditTerms: components["schemas"]["CreditTermsDto"];
            illustrative: boolean;
            version: number;
            updatedAt: string;
        };
        ContractPageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["ContractDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        ContractAmendmentDto: {
            description: string | null;
            monthlyChargeMinor: string | null;
            atRiskPercent: string | null;
            endsOn: string | null;
            creditTerms: components["schemas"]["CreditTermsDto"] | null;
            createdByName: string | null;
            id: string;
            contractId: string;
            number: string;
            title: string;
            effectiveFrom: string;
            version: number;
            createdAt: string;
        };
        ContractTermsDto: {
            /** @description Null: as signed. */
            amendmentId: string | null;
            monthlyChargeMinor: string;
            currency: string;
            atRiskPercent: string;
            /** @description The last day as agreed then. */
            endsOn: string;
            creditTerms: components["schemas"]["CreditTermsDto"];
            /** @description Since when. */
            effectiveFrom: string;
        };
        ContractDocumentDto: {
            createdByName: string | null;
            id: string;
            fileName: string;
            mediaType: string;
            sizeBytes: number;
            /** @description Of the content, in hexadecimal. */
            sha256: string;
            createdAt: string;
        };
        ContractServiceLevelDto: {
            /** @enum {string} */
            metric: "response" | "resolution" | "response_duration" | "resolution_duration" | "incident_count" | "backlog_age" | "first_time_fix" | "availability" | "downtime" | "outage_count" | "satisfaction" | "reports_on_time" | "reported";
            /** @description Null: every priority. */
            priority: number | null;
            /** @description Service time in ms, of a timed metric without `targetDays`. */
            targetMs: number | null;
            /** @description Service days, of a timed metric without `targetMs`. */
            targetDays: number | null;
            /** @enum {string} */
            direction: "higher_is_better" | "lower_is_better";
            /** @enum {string|null} */
            statistic: "mean" | "median" | "percentile" | "sum" | "maximum" | "last" | null;
            percentile: string | null;
            effectiveTo: string | null;
            id: string;
            code: string;
            name: string;
            towerId: string;
            targetEndOfDay: boolean;
            expectedTarget: string;
            minimumTarget: string;
            effectiveFrom: string;
        };
        UpcomingDateDto: {
            /** @enum {string} */
            kind: "start" | "notice" | "end" | "extension";
            /** @description For an extension: which option would make `on` the last day. */
            option: number | null;
            on: string;
        };
        ContractDetailDto: {
            noticeOn: string | null;
            /** @enum {string} */
            confidentiality: "public" | "internal" | "confidential";
            id: string;
            supplierId: string;
            supplierName: string;
            number: string;
            title: string;
            towers: components["schemas"]["ContractTowerDto"][];
            startsOn: string;
            endsOn: string;
            extensionCount: number;
            extensionMonths: number;
            /** @description As signed: integer minor units as a decimal string. */
            monthlyChargeMinor: string;
            currency: string;
            /** @description Exact decimal string. */
            atRiskPercent: string;
            creditTerms: components["schemas"]["CreditTermsDto"];
            illustrative: boolean;
            version: number;
            updatedAt: string;
            /** @description In the order in which they apply. */
            amendments: components["schemas"]["ContractAmendmentDto"][];
            /** @description What applies today, amendments reckoned in. */
            inForce: components["schemas"]["ContractTermsDto"];
            documents: components["schemas"]["ContractDocumentDto"][];
            serviceLevels: components["schemas"]["ContractServiceLevelDto"][];
            /** @description What is ahead, earliest first, seen from today in the organisation's zone. */
            upcoming: components["schemas"]["UpcomingDateDto"][];
        };
        ContractTowerInputDto: {
            /** @description The lot of the tender that was won for this tower. */
            lot?: string | null;
            /** Format: uuid */
            towerId: string;
        };
        CreateContractDto: {
            /** @description The last day to give notice, or to call an extension. */
            noticeOn?: string | null;
            /** @enum {string} */
            confidentiality?: "public" | "internal" | "confidential";
            /**
             * Format: uuid
             * @description The award it is made of, which then leads here.
             */
            ocdsAwardId?: string | null;
            /** Format: uuid */
            supplierId: string;
            number: string;
            title: string;
            towers: components["schemas"]["ContractTowerInputDto"][];
            startsOn: string;
            /** @description The last day, before any extension. */
            endsOn: string;
            extensionCount?: number;
            extensionMonths?: number;
            /** @description Integer minor units (öre, cents) as a decimal string. */
            monthlyChargeMinor?: string;
            /**
             * Format: currency
             * @description The organisation's unless given.
             */
            currency?: string;
            /** @description Share of the charges that credits may take; exact decimal string. */
            atRiskPercent?: string;
            /** @description One credit an event, the month capped at the amount at risk, the rest dropped, unless given. */
            creditTerms?: components["schemas"]["CreditTermsDto"];
            /** @description Invented, to show the product. */
            illustrative?: boolean;
        };
        UpdateContractDto: {
            /** @description The last day to give notice, or to call an extension. */
            noticeOn?: string | null;
            /** @enum {string} */
            confidentiality?: "public" | "internal" | "confidential";
            number?: string;
            title?: string;
            towers?: components["schemas"]["ContractTowerInputDto"][];
            startsOn?: string;
            /** @description The last day, before any extension. */
            endsOn?: string;
            extensionCount?: number;
            extensionMonths?: number;
            /** @description Integer minor units (öre, cents) as a decimal string. */
            monthlyChargeMinor?: string;
            /**
             * Format: currency
             * @description The organisation's unless given.
             */
            currency?: string;
            /** @description Share of the charges that credits may take; exact decimal string. */
            atRiskPercent?: string;
            /** @description One credit an event, the month capped at the amount at risk, the rest dropped, unless given. */
            creditTerms?: components["schemas"]["CreditTermsDto"];
            /** @description Invented, to show the product. */
            illustrative?: boolean;
        };
        ContractAmendmentsDto: {
            items: components["schemas"]["ContractAmendmentDto"][];
        };
        CreateContractAmendmentDto: {
            description?: string | null;
            /** @description Integer minor units as a decimal string. */
            monthlyChargeMinor?: string | null;
            atRiskPercent?: string | null;
            /** @description The new last day. */
            endsOn?: string | null;
            creditTerms?: components["schemas"]["CreditTermsDto"] | null;
            /** @description Unique in the contract. */
            number: string;
            title: string;
            /** @description First local date it applies to, after the contract's first. */
            effectiveFrom: string;
            /**
             * Format: currency
             * @description Of the amounts; must be the contract's.
             */
            currency?: string;
        };
        ServiceSupplierDto: {
            id: string;
            name: string;
        };
        ServiceDto: {
            description: string | null;
            /** @enum {string} */
            criticality: "low" | "medium" | "high" | "critical";
            owner: string | null;
            calendarId: string | null;
            calendarName: string | null;
            id: string;
            name: string;
            /** @description Those with a component behind it that the caller may know by name. */
            suppliers: components["schemas"]["ServiceSupplierDto"][];
            /** @description How many components it rests on hard, near and far, and how many only softly. */
            hardComponents: number;
            softComponents: number;
            illustrative: boolean;
            version: number;
            updatedAt: string;
        };
        ServicePageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["ServiceDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        DependencyNodeDto: {
            /** @enum {string} */
            kind: "service" | "component";
            /**
             * @description Of a service.
             * @enum {string|null}
             */
            criticality: "low" | "medium" | "high" | "critical" | null;
            /**
             * @description Of a component, as what follows.
             * @enum {string|null}
             */
            componentKind: "application" | "database" | "server" | "network" | "client_image" | "integration" | "other" | null;
            supplierId: string | null;
            supplierName: string | null;
            towerName: string | null;
            id: string;
            name: string;
        };
        ServiceDependencyDto: {
            /** @enum {string} */
            strength: "hard" | "soft";
            id: string;
            from: components["schemas"]["DependencyNodeDto"];
            requires: components["schemas"]["DependencyNodeDto"];
            version: number;
        };
        ServiceDetailDto: {
            description: string | null;
            /** @enum {string} */
            criticality: "low" | "medium" | "high" | "critical";
            owner: string | null;
            calendarId: string | null;
            calendarName: string | null;
            id: string;
            name: string;
            /** @description Those with a component behind it that the caller may know by name. */
            suppliers: components["schemas"]["ServiceSupplierDto"][];
            /** @description How many components it rests on hard, near and far, and how many only softly. */
            hardComponents: number;
            softComponents: number;
            illustrative: boolean;
            version: number;
            updatedAt: string;
            /** @description What it needs itself. */
            requires: components["schemas"]["ServiceDependencyDto"][];
            /** @description The services that need it. */
            requiredBy: components["schemas"]["ServiceDependencyDto"][];
        };
        GraphNodeDto: {
            /** @enum {string} */
            kind: "service" | "component";
            /**
             * @description Of a service.
             * @enum {string|null}
             */
            criticality: "low" | "medium" | "high" | "critical" | null;
            /**
             * @description Of a component, as what follows.
             * @enum {string|null}
             */
            componentKind: "application" | "database" | "server" | "network" | "client_image" | "integration" | "other" | null;
            supplierId: string | null;
            supplierName: string | null;
            towerName: string | null;
            /**
             * @description How the service rests on it, near or far; null of the service itself.
             * @enum {string|null}
             */
            strength: "hard" | "soft" | null;
            id: string;
            name: string;
        };
        GraphEdgeDto: {
            /** @enum {string} */
            strength: "hard" | "soft";
            id: string;
            from: string;
            to: string;
        };
        ServiceGraphDto: {
            nodes: components["schemas"]["GraphNodeDto"][];
            edges: components["schemas"]["GraphEdgeDto"][];
        };
        CreateServiceDto: {
            description?: string | null;
            /**
             * @description `medium` unless said.
             * @enum {string}
             */
            criticality?: "low" | "medium" | "high" | "critical";
            /** @description Who answers for it at the buyer's. */
            owner?: string | null;
            /**
             * Format: uuid
             * @description The service calendar it is promised by; round the clock without one.
             */
            calendarId?: string | null;
            name: string;
            /** @description Invented, to show the product. */
            illustrative?: boolean;
        };
        UpdateServiceDto: {
            description?: string | null;
            /**
             * @description `medium` unless said.
             * @enum {string}
             */
            criticality?: "low" | "medium" | "high" | "critical";
            /** @description Who answers for it at the buyer's. */
            owner?: string | null;
            /**
             * Format: uuid
             * @description The service calendar it is promised by; round the clock without one.
             */
            calendarId?: string | null;
            name?: string;
            /** @description Invented, to show the product. */
            illustrative?: boolean;
        };
        ComponentDto: {
            contractId: string | null;
            contractNumber: string | null;
            /** @enum {string} */
            kind: "application" | "database" | "server" | "network" | "client_image" | "integration" | "other";
            description: string | null;
            id: string;
            supplierId: string;
            supplierName: string;
            towerId: string;
            towerName: string;
            name: string;
            aliases: string[];
            illustrative: boolean;
            version: number;
            updatedAt: string;
        };
        ComponentPageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["ComponentDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        RestingServiceDto: {
            /** @enum {string} */
            criticality: "low" | "medium" | "high" | "critical";
            /** @enum {string} */
            strength: "hard" | "soft";
            id: string;
            name: string;
        };
        ComponentDetailDto: {
            contractId: string | null;
            contractNumber: string | null;
            /** @enum {string} */
            kind: "application" | "database" | "server" | "network" | "client_image" | "integration" | "other";
            description: string | null;
            id: string;
            supplierId: string;
            supplierName: string;
            towerId: string;
            towerName: string;
            name: string;
            aliases: string[];
            illustrative: boolean;
            version: number;
            updatedAt: string;
            /** @description What it needs itself. */
            requires: components["schemas"]["ServiceDependencyDto"][];
            /** @description What needs it itself. */
            requiredBy: components["schemas"]["ServiceDependencyDto"][];
            /** @description Every service that rests on it. */
            services: components["schemas"]["RestingServiceDto"][];
        };
        CreateComponentDto: {
            /**
             * Format: uuid
             * @description The contract it is run under; of that supplier.
             */
            contractId?: string | null;
            /** @enum {string} */
            kind: "application" | "database" | "server" | "network" | "client_image" | "integration" | "other";
            description?: string | null;
            /** Format: uuid */
            supplierId: string;
            /** Format: uuid */
            towerId: string;
            /** @description Unique, aliases included, among what the supplier runs in the tower. */
            name: string;
            /** @description Other names that evidence knows it by. */
            aliases?: string[];
            /** @description Invented, to show the product. */
            illustrative?: boolean;
        };
        UpdateComponentDto: {
            /**
             * Format: uuid
             * @description The contract it is run under; of that supplier.
             */
            contractId?: string | null;
            /** @enum {string} */
            kind?: "application" | "database" | "server" | "network" | "client_image" | "integration" | "other";
            description?: string | null;
            /** Format: uuid */
            supplierId?: string;
            /** Format: uuid */
            towerId?: string;
            /** @description Unique, aliases included, among what the supplier runs in the tower. */
            name?: string;
            /** @description Other names that evidence knows it by. */
            aliases?: string[];
            /** @description Invented, to show the product. */
            illustrative?: boolean;
        };
        CreateServiceDependencyDto: {
            /**
             * @description `hard`: down with it; `soft`: it works on without it.
             * @enum {string}
             */
            strength: "hard" | "soft";
            /**
             * Format: uuid
             * @description The service or component that needs something.
             */
            fromId: string;
            /**
             * Format: uuid
             * @description What it needs: a component, or of a service another service.
             */
            requiresId: string;
        };
        UpdateServiceDependencyDto: {
            /** @enum {string} */
            strength: "hard" | "soft";
        };
        OpenSloProblemDto: {
            params: {
                [key: string]: unknown;
            };
            /** @description Where in the document, such as `spec.objectives[0].target`; empty of the document as a whole. */
            path: string;
            code: string;
        };
        OpenSloOutcomeDto: {
            kind: string | null;
            name: string | null;
            /** @enum {string} */
            outcome: "added" | "changed" | "unchanged" | "refused";
            /** @description Of the stored document; null of a refused one. */
            id: string | null;
            problems: components["schemas"]["OpenSloProblemDto"][];
            /** @description From 1, in the order of the file. */
            position: number;
        };
        OpenSloImportDto: {
            documents: components["schemas"]["OpenSloOutcomeDto"][];
            added: number;
            changed: number;
            unchanged: number;
            refused: number;
        };
        OpenSloDocumentDto: {
            /** @enum {string} */
            kind: "Service" | "SLO" | "SLI" | "DataSource" | "AlertPolicy" | "AlertCondition" | "AlertNotificationTarget";
            displayName: string | null;
            id: string;
            name: string;
            /** @description The file it came in. */
            source: string;
            updatedAt: string;
        };
        OpenSloPageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["OpenSloDocumentDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        OpenSloNoteDto: {
            params: {
                [key: string]: unknown;
            };
            code: string;
        };
        RepeatMultiplierDto: {
            /** @description 2: from the second missed period in a row. */
            fromConsecutive: number;
            /** @description Exact decimal string above 1. */
            factor: string;
        };
        EarnBackDto: {
            /** @description Consecutive measured periods strictly above expected. */
            periods: number;
        };
        ChronicFailureDto: {
            failures: number;
            /** @description Measured periods looked back on. */
            ofPeriods: number;
        };
        PoolRuleDto: {
            /** @enum {string} */
            kind: "pool";
            multiplier?: components["schemas"]["RepeatMultiplierDto"] | null;
            earnBack?: components["schemas"]["EarnBackDto"] | null;
            chronicFailure?: components["schemas"]["ChronicFailureDto"] | null;
            /**
             * @description Which verdict is the first that costs.
             * @enum {string}
             */
            trigger: "below_expected" | "below_minimum";
            poolPercent: string;
            levelPercent: string;
        };
        TierDto: {
            /** @description In the metric's unit; strictly worse than the bound counts. */
            bound: string;
            /** @description Of the contract's charges of the period. */
            percent: string;
        };
        TierRuleDto: {
            /** @enum {string} */
            kind: "tiers";
            multiplier?: components["schemas"]["RepeatMultiplierDto"] | null;
            earnBack?: components["schemas"]["EarnBackDto"] | null;
            chronicFailure?: components["schemas"]["ChronicFailureDto"] | null;
            tiers: components["schemas"]["TierDto"][];
        };
        PointBandDto: {
            /** @description In the metric's unit: reached, the band gives its points. */
            from: string;
            points: number;
        };
        PointsRuleDto: {
            /** @enum {string} */
            kind: "points";
            multiplier?: components["schemas"]["RepeatMultiplierDto"] | null;
            earnBack?: components["schemas"]["EarnBackDto"] | null;
            chronicFailure?: components["schemas"]["ChronicFailureDto"] | null;
            bands: components["schemas"]["PointBandDto"][];
            otherwise: number;
            /** @description Integer minor units of the contract's currency, as a decimal string. */
            valuePerPointMinor: string;
        };
        HourlyRuleDto: {
            /** @enum {string} */
            kind: "hourly";
            multiplier?: components["schemas"]["RepeatMultiplierDto"] | null;
            earnBack?: components["schemas"]["EarnBackDto"] | null;
            chronicFailure?: components["schemas"]["ChronicFailureDto"] | null;
            /** @enum {string} */
            counting: "started" | "full";
            /**
             * @description Of each outage or late incident by itself, or of the period's sum.
             * @enum {string}
             */
            per: "event" | "period";
            thresholdMs: number;
            amountPerHourMinor: string;
        };
        MeasuringWindowDto: {
            /**
             * @description What a month's figure looks back on: its month, quarter or year so far, or a number of days.
             * @enum {string}
             */
            kind: "month" | "quarter" | "year" | "rolling";
            /** @description Of `rolling`, and only of it: 1 to 1100. */
            days?: number | null;
        };
        ExcludedTimeDto: {
            from: string;
            to: string;
            reason: string;
        };
        ExclusionsDto: {
            causes: string[];
            times: components["schemas"]["ExcludedTimeDto"][];
        };
        ServiceLevelTermsDto: {
            /** @enum {string} */
            metric: "response" | "resolution" | "response_duration" | "resolution_duration" | "incident_count" | "backlog_age" | "first_time_fix" | "availability" | "downtime" | "outage_count" | "satisfaction" | "reports_on_time" | "reported";
            /** @description Of incidents: 1 to 5; null or left out for every priority. */
            priority?: number | null;
            /** @description Of a timed metric: service time in ms, unless `targetDays` is given. */
            targetMs?: number | null;
            /** @description Of a timed metric: service days, unless `targetMs` is given (R6). */
            targetDays?: number | null;
            /**
             * @description Chosen for `reported` alone; every other metric has its own.
             * @enum {string}
             */
            direction?: "higher_is_better" | "lower_is_better";
            /**
             * @description How values become one figure, where the metric leaves a choice.
             * @enum {string|null}
             */
            statistic?: "mean" | "median" | "percentile" | "sum" | "maximum" | "last" | null;
            /** @description Of the statistic `percentile`: above 0, at most 100. */
            percentile?: string | null;
            /**
             * @description Whether an incident counts for every supplier that held it or only for the one that resolved it.
             * @enum {string}
             */
            countsFor?: "every_holder" | "resolver";
            /** @description What may stop the clock. */
            pauseReasons?: ("awaiting_user" | "awaiting_vendor" | "awaiting_problem" | "awaiting_evidence" | "pending" | "on_hold" | "agreed_change" | "force_majeure")[];
            /** @description Only evidence about this component; null for all of the tower. */
            component?: string | null;
            /**
             * Format: uuid
             * @description The measurement series that reported figures, satisfaction or probed availability come from.
             */
            seriesId?: string | null;
            /** @description What a miss costs; null for nothing. */
            creditRule?: (components["schemas"]["PoolRuleDto"] | components["schemas"]["TierRuleDto"] | components["schemas"]["PointsRuleDto"] | components["schemas"]["HourlyRuleDto"]) | null;
            /** @description Due at the end of the last window of the day that `targetDays` leads to. */
            targetEndOfDay?: boolean;
            /** @description Exact decimal string in the metric's unit: percent, ms, count, or that of its series. */
            expectedTarget: string;
            /** @description No better than what is expected: no higher, or no lower where lower is better. */
            minimumTarget: string;
            /** @description The calendar month unless given. */
            window?: components["schemas"]["MeasuringWindowDto"];
            /** @description With fewer values than this a period is not measured; 1 unless said. */
            minimumVolume?: number;
            exclusions?: components["schemas"]["ExclusionsDto"];
            /** @description What it weighs in the score, above 0; 1 unless said. */
            weight?: string;
        };
        OpenSloDraftDto: {
            /** @description What could not be carried over, or was taken to mean something. */
            notes: components["schemas"]["OpenSloNoteDto"][];
            code: string;
            name: string;
            terms: components["schemas"]["ServiceLevelTermsDto"];
        };
        OpenSloDetailDto: {
            /** @enum {string} */
            kind: "Service" | "SLO" | "SLI" | "DataSource" | "AlertPolicy" | "AlertCondition" | "AlertNotificationTarget";
            displayName: string | null;
            /** @description Of an SLO alone. */
            draft: components["schemas"]["OpenSloDraftDto"] | null;
            /** @description As YAML, as it is exported. */
            yaml: string;
            id: string;
            name: string;
            /** @description The file it came in. */
            source: string;
            updatedAt: string;
        };
        ServiceLevelDto: {
            /** @enum {string} */
            metric: "response" | "resolution" | "response_duration" | "resolution_duration" | "incident_count" | "backlog_age" | "first_time_fix" | "availability" | "downtime" | "outage_count" | "satisfaction" | "reports_on_time" | "reported";
            priority: number | null;
            targetMs: number | null;
            targetDays: number | null;
            /** @enum {string} */
            direction: "higher_is_better" | "lower_is_better";
            /** @enum {string|null} */
            statistic: "mean" | "median" | "percentile" | "sum" | "maximum" | "last" | null;
            percentile: string | null;
            /** @enum {string} */
            countsFor: "every_holder" | "resolver";
            pauseReasons: ("awaiting_user" | "awaiting_vendor" | "awaiting_problem" | "awaiting_evidence" | "pending" | "on_hold" | "agreed_change" | "force_majeure")[];
            component: string | null;
            seriesId: string | null;
            creditRule: (components["schemas"]["PoolRuleDto"] | components["schemas"]["TierRuleDto"] | components["schemas"]["PointsRuleDto"] | components["schemas"]["HourlyRuleDto"]) | null;
            effectiveTo: string | null;
            amendmentId: string | null;
            id: string;
            contractId: string;
            contractNumber: string;
            /** @description Of the credit rule's amounts. */
            currency: string;
            supplierId: string;
            supplierName: string;
            towerId: string;
            towerName: string;
            calendarId: string;
            calendarName: string;
            code: string;
            name: string;
            targetEndOfDay: boolean;
            expectedTarget: string;
            minimumTarget: string;
            window: components["schemas"]["MeasuringWindowDto"];
            minimumVolume: number;
            exclusions: components["schemas"]["ExclusionsDto"];
            weight: string;
            effectiveFrom: string;
            illustrative: boolean;
            version: number;
            updatedAt: string;
        };
        ServiceLevelPageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["ServiceLevelDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        ServiceLevelVersionDto: {
            effectiveTo: string | null;
            amendmentId: string | null;
            amendmentNumber: string | null;
            id: string;
            effectiveFrom: string;
        };
        ServiceLevelDetailDto: {
            /** @enum {string} */
            metric: "response" | "resolution" | "response_duration" | "resolution_duration" | "incident_count" | "backlog_age" | "first_time_fix" | "availability" | "downtime" | "outage_count" | "satisfaction" | "reports_on_time" | "reported";
            priority: number | null;
            targetMs: number | null;
            targetDays: number | null;
            /** @enum {string} */
            direction: "higher_is_better" | "lower_is_better";
            /** @enum {string|null} */
            statistic: "mean" | "median" | "percentile" | "sum" | "maximum" | "last" | null;
            percentile: string | null;
            /** @enum {string} */
            countsFor: "every_holder" | "resolver";
            pauseReasons: ("awaiting_user" | "awaiting_vendor" | "awaiting_problem" | "awaiting_evidence" | "pending" | "on_hold" | "agreed_change" | "force_majeure")[];
            component: string | null;
            seriesId: string | null;
            creditRule: (components["schemas"]["PoolRuleDto"] | components["schemas"]["TierRuleDto"] | components["schemas"]["PointsRuleDto"] | components["schemas"]["HourlyRuleDto"]) | null;
            effectiveTo: string | null;
            amendmentId: string | null;
            id: string;
            contractId: string;
            contractNumber: string;
            /** @description Of the credit rule's amounts. */
            currency: string;
            supplierId: string;
            supplierName: string;
            towerId: string;
            towerName: string;
            calendarId: string;
            calendarName: string;
            code: string;
            name: string;
            targetEndOfDay: boolean;
            expectedTarget: string;
            minimumTarget: string;
            window: components["schemas"]["MeasuringWindowDto"];
            minimumVolume: number;
            exclusions: components["schemas"]["ExclusionsDto"];
            weight: string;
            effectiveFrom: string;
            illustrative: boolean;
            version: number;
            updatedAt: string;
            /** @description Every wording of the promise, this one among them, the first one first. */
            versions: components["schemas"]["ServiceLevelVersionDto"][];
            /** @description It has results of an ended month: changes are made by amendment, or put right with a reason. */
            isMeasured: boolean;
        };
        CreateServiceLevelDto: {
            /** @enum {string} */
            metric: "response" | "resolution" | "response_duration" | "resolution_duration" | "incident_count" | "backlog_age" | "first_time_fix" | "availability" | "downtime" | "outage_count" | "satisfaction" | "reports_on_time" | "reported";
            /** @description Of incidents: 1 to 5; null or left out for every priority. */
            priority?: number | null;
            /** @description Of a timed metric: service time in ms, unless `targetDays` is given. */
            targetMs?: number | null;
            /** @description Of a timed metric: service days, unless `targetMs` is given (R6). */
            targetDays?: number | null;
            /**
             * @description Chosen for `reported` alone; every other metric has its own.
             * @enum {string}
             */
            direction?: "higher_is_better" | "lower_is_better";
            /**
             * @description How values become one figure, where the metric leaves a choice.
             * @enum {string|null}
             */
            statistic?: "mean" | "median" | "percentile" | "sum" | "maximum" | "last" | null;
            /** @description Of the statistic `percentile`: above 0, at most 100. */
            percentile?: string | null;
            /**
             * @description Whether an incident counts for every supplier that held it or only for the one that resolved it.
             * @enum {string}
             */
            countsFor?: "every_holder" | "resolver";
            /** @description What may stop the clock. */
            pauseReasons?: ("awaiting_user" | "awaiting_vendor" | "awaiting_problem" | "awaiting_evidence" | "pending" | "on_hold" | "agreed_change" | "force_majeure")[];
            /** @description Only evidence about this component; null for all of the tower. */
            component?: string | null;
            /**
             * Format: uuid
             * @description The measurement series that reported figures, satisfaction or probed availability come from.
             */
            seriesId?: string | null;
            /** @description What a miss costs; null for nothing. */
            creditRule?: (components["schemas"]["PoolRuleDto"] | components["schemas"]["TierRuleDto"] | components["schemas"]["PointsRuleDto"] | components["schemas"]["HourlyRuleDto"]) | null;
            /**
             * Format: uuid
             * @description The contract's amendment that agreed this wording; null where the contract itself did.
             */
            amendmentId?: string | null;
            /** @description First local date no longer in force; null while no end is agreed. */
            effectiveTo?: string | null;
            /** Format: uuid */
            contractId: string;
            /**
             * Format: uuid
             * @description One of the contract's towers.
             */
            towerId: string;
            /** Format: uuid */
            calendarId: string;
            /** @description The same through all wordings of one promise, e.g. `LOS-P1`. */
            code: string;
            name: string;
            /**
             * Format: currency
             * @description Of the credit rule's amounts; must be the contract's.
             */
            currency?: string;
            /** @description First local date in force. */
            effectiveFrom: string;
            /** @description Invented, to show the product. */
            illustrative?: boolean;
            /** @description Due at the end of the last window of the day that `targetDays` leads to. */
            targetEndOfDay?: boolean;
            /** @description Exact decimal string in the metric's unit: percent, ms, count, or that of its series. */
            expectedTarget: string;
            /** @description No better than what is expected: no higher, or no lower where lower is better. */
            minimumTarget: string;
            /** @description The calendar month unless given. */
            window?: components["schemas"]["MeasuringWindowDto"];
            /** @description With fewer values than this a period is not measured; 1 unless said. */
            minimumVolume?: number;
            exclusions?: components["schemas"]["ExclusionsDto"];
            /** @description What it weighs in the score, above 0; 1 unless said. */
            weight?: string;
        };
        AmendServiceLevelDto: {
            /** @enum {string} */
            metric?: "response" | "resolution" | "response_duration" | "resolution_duration" | "incident_count" | "backlog_age" | "first_time_fix" | "availability" | "downtime" | "outage_count" | "satisfaction" | "reports_on_time" | "reported";
            /** @description Of incidents: 1 to 5; null or left out for every priority. */
            priority?: number | null;
            /** @description Of a timed metric: service time in ms, unless `targetDays` is given. */
            targetMs?: number | null;
            /** @description Of a timed metric: service days, unless `targetMs` is given (R6). */
            targetDays?: number | null;
            /**
             * @description Chosen for `reported` alone; every other metric has its own.
             * @enum {string}
             */
            direction?: "higher_is_better" | "lower_is_better";
            /**
             * @description How values become one figure, where the metric leaves a choice.
             * @enum {string|null}
             */
            statistic?: "mean" | "median" | "percentile" | "sum" | "maximum" | "last" | null;
            /** @description Of the statistic `percentile`: above 0, at most 100. */
            percentile?: string | null;
            /**
             * @description Whether an incident counts for every supplier that held it or only for the one that resolved it.
             * @enum {string}
             */
            countsFor?: "every_holder" | "resolver";
            /** @description What may stop the clock. */
            pauseReasons?: ("awaiting_user" | "awaiting_vendor" | "awaiting_problem" | "awaiting_evidence" | "pending" | "on_hold" | "agreed_change" | "force_majeure")[];
            /** @description Only evidence about this component; null for all of the tower. */
            component?: string | null;
            /**
             * Format: uuid
             * @description The measurement series that reported figures, satisfaction or probed availability come from.
             */
            seriesId?: string | null;
            /** @description What a miss costs; null for nothing. */
            creditRule?: (components["schemas"]["PoolRuleDto"] | components["schemas"]["TierRuleDto"] | components["schemas"]["PointsRuleDto"] | components["schemas"]["HourlyRuleDto"]) | null;
            /**
             * Format: uuid
             * @description The contract's amendment that agreed this wording; null where the contract itself did.
             */
            amendmentId?: string | null;
            /** @description First local date no longer in force; null while no end is agreed. */
            effectiveTo?: string | null;
            /** @description Due at the end of the last window of the day that `targetDays` leads to. */
            targetEndOfDay?: boolean;
            /** @description Exact decimal string in the metric's unit: percent, ms, count, or that of its series. */
            expectedTarget?: string;
            /** @description No better than what is expected: no higher, or no lower where lower is better. */
            minimumTarget?: string;
            /** @description The calendar month unless given. */
            window?: components["schemas"]["MeasuringWindowDto"];
            /** @description With fewer values than this a period is not measured; 1 unless said. */
            minimumVolume?: number;
            exclusions?: components["schemas"]["ExclusionsDto"];
            /** @description What it weighs in the score, above 0; 1 unless said. */
            weight?: string;
            /**
             * Format: uuid
             * @description One of the contract's towers.
             */
            towerId?: string;
            /** Format: uuid */
            calendarId?: string;
            name?: string;
            /**
             * Format: currency
             * @description Of the credit rule's amounts; must be the contract's.
             */
            currency?: string;
            /** @description Invented, to show the product. */
            illustrative?: boolean;
            /** @description First local date of the new wording, which the present one then ends on. */
            effectiveFrom: string;
        };
        UpdateServiceLevelDto: {
            /** @enum {string} */
            metric?: "response" | "resolution" | "response_duration" | "resolution_duration" | "incident_count" | "backlog_age" | "first_time_fix" | "availability" | "downtime" | "outage_count" | "satisfaction" | "reports_on_time" | "reported";
            /** @description Of incidents: 1 to 5; null or left out for every priority. */
            priority?: number | null;
            /** @description Of a timed metric: service time in ms, unless `targetDays` is given. */
            targetMs?: number | null;
            /** @description Of a timed metric: service days, unless `targetMs` is given (R6). */
            targetDays?: number | null;
            /**
             * @description Chosen for `reported` alone; every other metric has its own.
             * @enum {string}
             */
            direction?: "higher_is_better" | "lower_is_better";
            /**
             * @description How values become one figure, where the metric leaves a choice.
             * @enum {string|null}
             */
            statistic?: "mean" | "median" | "percentile" | "sum" | "maximum" | "last" | null;
            /** @description Of the statistic `percentile`: above 0, at most 100. */
            percentile?: string | null;
            /**
             * @description Whether an incident counts for every supplier that held it or only for the one that resolved it.
             * @enum {string}
             */
            countsFor?: "every_holder" | "resolver";
            /** @description What may stop the clock. */
            pauseReasons?: ("awaiting_user" | "awaiting_vendor" | "awaiting_problem" | "awaiting_evidence" | "pending" | "on_hold" | "agreed_change" | "force_majeure")[];
            /** @description Only evidence about this component; null for all of the tower. */
            component?: string | null;
            /**
             * Format: uuid
             * @description The measurement series that reported figures, satisfaction or probed availability come from.
             */
            seriesId?: string | null;
            /** @description What a miss costs; null for nothing. */
            creditRule?: (components["schemas"]["PoolRuleDto"] | components["schemas"]["TierRuleDto"] | components["schemas"]["PointsRuleDto"] | components["schemas"]["HourlyRuleDto"]) | null;
            /**
             * Format: uuid
             * @description The contract's amendment that agreed this wording; null where the contract itself did.
             */
            amendmentId?: string | null;
            /** @description First local date no longer in force; null while no end is agreed. */
            effectiveTo?: string | null;
            /** @description Due at the end of the last window of the day that `targetDays` leads to. */
            targetEndOfDay?: boolean;
            /** @description Exact decimal string in the metric's unit: percent, ms, count, or that of its series. */
            expectedTarget?: string;
            /** @description No better than what is expected: no higher, or no lower where lower is better. */
            minimumTarget?: string;
            /** @description The calendar month unless given. */
            window?: components["schemas"]["MeasuringWindowDto"];
            /** @description With fewer values than this a period is not measured; 1 unless said. */
            minimumVolume?: number;
            exclusions?: components["schemas"]["ExclusionsDto"];
            /** @description What it weighs in the score, above 0; 1 unless said. */
            weight?: string;
            /**
             * Format: uuid
             * @description One of the contract's towers.
             */
            towerId?: string;
            /** Format: uuid */
            calendarId?: string;
            /** @description The same through all wordings of one promise, e.g. `LOS-P1`. */
            code?: string;
            name?: string;
            /**
             * Format: currency
             * @description Of the credit rule's amounts; must be the contract's.
             */
            currency?: string;
            /** @description First local date in force. */
            effectiveFrom?: string;
            /** @description Invented, to show the product. */
            illustrative?: boolean;
            /** @description Why a promise is put right that has results of an ended month; kept in the log of changes. */
            correctionReason?: string;
        };
        CalendarVersionDto: {
            /** @description First local date it applies to; null, in the first version only, for ever before. */
            effectiveFrom: string | null;
            /** @description `mon` … `sun` to windows `[from, to]` as `HH:MM`; `24:00` may end one, one past midnight is split. */
            windows: {
                [key: string]: string[][];
            };
            /** @description Windows that replace those of a date, holiday or not. */
            specialDays: {
                [key: string]: string[][];
            };
            /** @description Local dates that are closed. */
            holidays: string[];
        };
        ServiceCalendarDto: {
            id: string;
            name: string;
            zone: string;
            versions: components["schemas"]["CalendarVersionDto"][];
            version: number;
            updatedAt: string;
        };
        ServiceCalendarPageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["ServiceCalendarDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        HolidayProposalDto: {
            date: string;
            name: string;
            /** @description An eve that is no public holiday but where many close: whether it counts is the calendar's choice. */
            eve: boolean;
        };
        HolidayProposalsDto: {
            items: components["schemas"]["HolidayProposalDto"][];
            /** @description Whose data it is; to be shown beside it. */
            attribution: string;
        };
        CreateServiceCalendarDto: {
            name: string;
            /** @description IANA time zone, e.g. `Europe/Stockholm`. */
            zone: string;
            versions: components["schemas"]["CalendarVersionDto"][];
        };
        UpdateServiceCalendarDto: {
            name?: string;
            /** @description IANA time zone, e.g. `Europe/Stockholm`. */
            zone?: string;
            versions?: components["schemas"]["CalendarVersionDto"][];
        };
        OutageDto: {
            component: string | null;
            note: string | null;
            externalId: string | null;
            to: string | null;
            cause: string | null;
            rootCauseId: string | null;
            /** @description Integer of 1/10 000. */
            impact: number;
            title: string;
            from: string;
            id: string;
            supplierId: string;
            supplierName: string;
            towerId: string;
            towerName: string;
            source: string;
            version: number;
            updatedAt: string;
        };
        OutagePageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["OutageDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        CreateOutageDto: {
            /** @description What the supplier runs; without it all that it delivers in the tower. */
            component?: string | null;
            note?: string | null;
            externalId?: string | null;
            /** @description Null while it lasts. */
            to?: string | null;
            /** @description A service level may exclude causes by their name. */
            cause?: string | null;
            /**
             * Format: uuid
             * @description The outage declared to be behind this one, which then answers for the time both last (R20).
             */
            rootCauseId?: string | null;
            /** @description Integer of 1/10 000; 10 000, unless said, is down altogether (R11). */
            impact?: number;
            title: string;
            /** @description ISO 8601 with `Z` or an offset. */
            from: string;
            /** @description Where it comes from; `manual` unless said. With `externalId` it names one record for good. */
            source?: string;
            /** Format: uuid */
            supplierId: string;
            /** Format: uuid */
            towerId: string;
        };
        UpdateOutageDto: {
            /** @description What the supplier runs; without it all that it delivers in the tower. */
            component?: string | null;
            note?: string | null;
            externalId?: string | null;
            /** @description Null while it lasts. */
            to?: string | null;
            /** @description A service level may exclude causes by their name. */
            cause?: string | null;
            /**
             * Format: uuid
             * @description The outage declared to be behind this one, which then answers for the time both last (R20).
             */
            rootCauseId?: string | null;
            /** Format: uuid */
            supplierId?: string;
            /** Format: uuid */
            towerId?: string;
            title?: string;
            /** @description ISO 8601 with `Z` or an offset. */
            from?: string;
            /** @description Where it comes from; `manual` unless said. With `externalId` it names one record for good. */
            source?: string;
            /** @description Integer of 1/10 000; 10 000, unless said, is down altogether (R11). */
            impact?: number;
        };
        MaintenanceWindowDto: {
            component: string | null;
            note: string | null;
            externalId: string | null;
            endedAt: string | null;
            to: string;
            agreed: boolean;
            title: string;
            from: string;
            id: string;
            supplierId: string;
            supplierName: string;
            towerId: string;
            towerName: string;
            source: string;
            version: number;
            updatedAt: string;
        };
        MaintenanceWindowPageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["MaintenanceWindowDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        CreateMaintenanceWindowDto: {
            /** @description What the supplier runs; without it all that it delivers in the tower. */
            component?: string | null;
            note?: string | null;
            externalId?: string | null;
            /** @description When it really ended; what went beyond `to` counts as outage (R11). */
            endedAt?: string | null;
            /** @description The agreed end. */
            to: string;
            /** @description Only agreed maintenance, as it is unless said, is taken out of the agreed service time. */
            agreed?: boolean;
            title: string;
            /** @description ISO 8601 with `Z` or an offset. */
            from: string;
            /** @description Where it comes from; `manual` unless said. With `externalId` it names one record for good. */
            source?: string;
            /** Format: uuid */
            supplierId: string;
            /** Format: uuid */
            towerId: string;
        };
        UpdateMaintenanceWindowDto: {
            /** @description What the supplier runs; without it all that it delivers in the tower. */
            component?: string | null;
            note?: string | null;
            externalId?: string | null;
            /** @description When it really ended; what went beyond `to` counts as outage (R11). */
            endedAt?: string | null;
            /** Format: uuid */
            supplierId?: string;
            /** Format: uuid */
            towerId?: string;
            title?: string;
            /** @description ISO 8601 with `Z` or an offset. */
            from?: string;
            /** @description Where it comes from; `manual` unless said. With `externalId` it names one record for good. */
            source?: string;
            /** @description The agreed end. */
            to?: string;
            /** @description Only agreed maintenance, as it is unless said, is taken out of the agreed service time. */
            agreed?: boolean;
        };
        RefusedRowDto: {
            params: {
                [key: string]: unknown;
            };
            /** @description Where the row begins in the file, from 1; in an archive, in its own file. */
            line: number;
            field: string;
            code: string;
        };
        ImportedDto: {
            received: number;
            added: number;
            changed: number;
            unchanged: number;
            /** @description Rows of another kind, such as maintenance in a file of outages. */
            skipped: number;
            /** @description How many rows were refused; `refused` lists at most a thousand problems. */
            refusedRows: number;
            refused: components["schemas"]["RefusedRowDto"][];
        };
        SeriesDto: {
            component: string | null;
            /** @enum {string} */
            kind: "probe" | "figure";
            unit: string | null;
            /** @description The first local date with one. */
            firstDay: string | null;
            /** @description The last local date with one. */
            lastDay: string | null;
            name: string;
            externalId: string;
            /** @description How many measurements it has. */
            measurements: number;
            id: string;
            supplierId: string;
            supplierName: string;
            towerId: string;
            towerName: string;
            source: string;
            version: number;
            updatedAt: string;
        };
        SeriesPageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["SeriesDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        CreateSeriesDto: {
            /** @description What the supplier runs; without it all that it delivers in the tower. */
            component?: string | null;
            /**
             * @description `probe`: up or down at moments; `figure`: values somebody reports.
             * @enum {string}
             */
            kind: "probe" | "figure";
            /** @description Of a figure's values. */
            unit?: string | null;
            name: string;
            /** @description The tool it comes from; `manual` unless said. */
            source?: string;
            /** @description What the tool calls it. With the source it names one series; measurements may be sent under it. */
            externalId: string;
            /** Format: uuid */
            supplierId: string;
            /** Format: uuid */
            towerId: string;
        };
        UpdateSeriesDto: {
            /** @description What the supplier runs; without it all that it delivers in the tower. */
            component?: string | null;
            /** @description Of a figure's values. */
            unit?: string | null;
            /** Format: uuid */
            supplierId?: string;
            /** Format: uuid */
            towerId?: string;
            name?: string;
            /** @description The tool it comes from; `manual` unless said. */
            source?: string;
            /** @description What the tool calls it. With the source it names one series; measurements may be sent under it. */
            externalId?: string;
        };
        SeriesDayDto: {
            /** @description Of a figure, exact; null without values. */
            sum: string | null;
            minimum: string | null;
            maximum: string | null;
            /** @description Mean response time in ms, rounded; null without any. */
            responseMs: number | null;
            day: string;
            measurements: number;
            /** @description How many of them were not wholly up. */
            down: number;
            /** @description Time-weighted: a state holds until the next probe; a degraded one counts by what was lacking. */
            downMs: number;
            /** @description How much of the day is known. */
            knownMs: number;
        };
        SeriesDaysDto: {
            items: components["schemas"]["SeriesDayDto"][];
        };
        TimeWeightedDto: {
            percent: string | null;
            outages: number;
            probes: number;
            /** @description The longest time between two probes, in ms. */
            longestGapMs: number;
            from: string;
            to: string;
            totalMs: number;
            downMs: number;
        };
        ToolWindowDto: {
            /** @enum {string} */
            window: "all" | "year" | "month" | "week" | "day";
            downSeconds: number;
            totalSeconds: number;
            /** @description As the tool shows it: two decimals, rounded. */
            percent: string;
        };
        MinutesDownDto: {
            /** @description A UTC date. */
            day: string;
            minutes: number;
        };
        ToolCountDto: {
            windows: components["schemas"]["ToolWindowDto"][];
            dailyMinutesDown: components["schemas"]["MinutesDownDto"][];
        };
        ProbeCountDto: {
            percent: string | null;
            up: number;
            total: number;
        };
        DifferenceLineDto: {
            params: {
                [key: string]: unknown;
            };
            code: string;
        };
        SeriesAvailabilityDto: {
            timeWeighted: components["schemas"]["TimeWeightedDto"];
            asTheToolCounts: components["schemas"]["ToolCountDto"];
            byProbes: components["schemas"]["ProbeCountDto"];
            difference: components["schemas"]["DifferenceLineDto"][];
        };
        IngestedDto: {
            received: number;
            added: number;
            /** @description Measurements that now say something else; what they said is in the audit log. */
            changed: number;
            unchanged: number;
            refusedRows: number;
            /** @description At most a thousand. */
            refused: components["schemas"]["RefusedRowDto"][];
        };
        IncidentDto: {
            category: string | null;
            priority: number | null;
            acknowledgedAt: string | null;
            resolvedAt: string | null;
            closedAt: string | null;
            /** @description Where the clocks stop: the last resolution, else the close. */
            stoppedAt: string | null;
            leadSupplierId: string | null;
            leadTowerId: string | null;
            /** @description The source's own verdict. */
            reportedInTime: boolean | null;
            id: string;
            source: string;
            externalId: string;
            title: string;
            state: string;
            openedAt: string;
            supplierIds: string[];
            handOffs: number;
            bounces: number;
            groupChanged: boolean;
            /** @description Handled here step by step; else followed from an imported log. */
            live: boolean;
            /** @description Suppliers' steps that the buyer has not decided yet (R5). */
            waiting: number;
            version: number;
        };
        IncidentPageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["IncidentDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        RelatedIncidentDto: {
            id: string;
            externalId: string;
            title: string;
            state: string;
        };
        IncidentReferenceDto: {
            supplierId: string;
            number: string;
        };
        TaskDto: {
            towerId: string | null;
            /** @enum {string} */
            status: "open" | "acknowledged" | "done" | "cancelled";
            dueAt: string | null;
            acknowledgedAt: string | null;
            endedAt: string | null;
            note: string | null;
            id: string;
            title: string;
            supplierId: string;
            openedAt: string;
            version: number;
        };
        IncidentEventDto: {
            state: string | null;
            priority: number | null;
            groupName: string | null;
            supplierId: string | null;
            towerId: string | null;
            pauseReason: string | null;
            reportedInTime: boolean | null;
            /** @description Why, in the words of who recorded it. */
            note: string | null;
            /**
             * @description R5: how a step of a live incident stands; null for what a log reported, which counts as it is.
             * @enum {string|null}
             */
            acceptance: "counts" | "proposed" | "accepted" | "rejected" | null;
            /** @description When it was recorded, where that is not when it happened. */
            recordedAt: string | null;
            /** @description The party that recorded it; null is the buyer. */
            recordedBySupplierId: string | null;
            /** @description Null for a person of another party than a vendor's own. */
            recordedByName: string | null;
            decidedAt: string | null;
            decisionNote: string | null;
            sequence: number;
            at: string;
            kind: string;
        };
        IncidentAssignmentDto: {
            /** @description Null while nobody held it. */
            groupName: string | null;
            supplierId: string | null;
            towerId: string | null;
            /** @description Null for who holds it now. */
            to: string | null;
            sequence: number;
            from: string;
        };
        PartyDto: {
            id: string;
            name: string;
        };
        HoldingDto: {
            supplierId: string;
            /** @description Wall time. */
            heldMs: number;
        };
        HandOffCountsDto: {
            handOffs: number;
            /** @description A→B→A. */
            bounces: number;
        };
        HandOffLedgerDto: {
            wallMs: number;
            holdings: components["schemas"]["HoldingDto"][];
            unownedMs: number;
            stoodResolvedMs: number;
            betweenGroups: components["schemas"]["HandOffCountsDto"];
            betweenSuppliers: components["schemas"]["HandOffCountsDto"];
        };
        IncidentDetailDto: {
            category: string | null;
            priority: number | null;
            acknowledgedAt: string | null;
            resolvedAt: string | null;
            closedAt: string | null;
            /** @description Where the clocks stop: the last resolution, else the close. */
            stoppedAt: string | null;
            leadSupplierId: string | null;
            leadTowerId: string | null;
            /** @description The source's own verdict. */
            reportedInTime: boolean | null;
            description: string | null;
            /** @description Null without one, and for a vendor that is no party of it. */
            parent: components["schemas"]["RelatedIncidentDto"] | null;
            /** @description What the caller can do next; none where the incident is not live. */
            allowedSteps: ("opened" | "assigned" | "returned" | "acknowledged" | "priority" | "paused" | "resumed" | "resolved" | "reopened" | "closed")[];
            children: components["schemas"]["RelatedIncidentDto"][];
            /** @description A vendor sees its own. */
            references: components["schemas"]["IncidentReferenceDto"][];
            tasks: components["schemas"]["TaskDto"][];
            events: components["schemas"]["IncidentEventDto"][];
            assignments: components["schemas"]["IncidentAssignmentDto"][];
            /** @description Every supplier that took part. */
            parties: components["schemas"]["PartyDto"][];
            ledger: components["schemas"]["HandOffLedgerDto"];
            id: string;
            source: string;
            externalId: string;
            title: string;
            state: string;
            openedAt: string;
            supplierIds: string[];
            handOffs: number;
            bounces: number;
            groupChanged: boolean;
            /** @description Handled here step by step; else followed from an imported log. */
            live: boolean;
            /** @description Suppliers' steps that the buyer has not decided yet (R5). */
            waiting: number;
            version: number;
        };
        LogIncidentDto: {
            category?: string | null;
            description?: string | null;
            /** @description A group of the team-to-supplier table. */
            groupName?: string | null;
            acknowledgedAt?: string | null;
            resolvedAt?: string | null;
            title: string;
            priority: number;
            /** @description ISO 8601 with `Z` or an offset. */
            openedAt: string;
        };
        UpdateIncidentDto: {
            title?: string;
            category?: string | null;
            description?: string | null;
            /**
             * Format: uuid
             * @description The incident this one is a part or a consequence of; null for none.
             */
            parentId?: string | null;
        };
        SaveReferenceDto: {
            /** @description Null takes it away. */
            number: string | null;
        };
        ReceiverDto: {
            supplierId: string;
            supplierName: string;
            towerId: string;
            towerName: string;
            /** @description Its groups in the team-to-supplier table; none is needed. */
            groups: string[];
        };
        ReceiversDto: {
            items: components["schemas"]["ReceiverDto"][];
        };
        TakeStepDto: {
            /** @enum {string} */
            kind: "assigned" | "returned" | "acknowledged" | "priority" | "paused" | "resumed" | "resolved" | "reopened" | "closed";
            /** @description When it happened, ISO 8601 with `Z` or an offset; now where it is left out. */
            at?: string | null;
            /** @description Why, in words: needed to hand over, return, pause and reopen. */
            note?: string | null;
            /** @description `assigned`: a group of the team-to-supplier table, or a free name together with supplier and tower. */
            groupName?: string | null;
            /** Format: uuid */
            supplierId?: string | null;
            /** Format: uuid */
            towerId?: string | null;
            priority?: number | null;
            /** @enum {string|null} */
            pauseReason?: "awaiting_user" | "awaiting_vendor" | "awaiting_problem" | "awaiting_evidence" | "pending" | "on_hold" | "agreed_change" | "force_majeure" | null;
        };
        DecideStepDto: {
            /** @description Needed to reject. */
            note?: string | null;
            accept: boolean;
        };
        CommentDto: {
            /** @enum {string} */
            visibility: "parties" | "internal";
            /** @description Null is the buyer. */
            authorSupplierId: string | null;
            /** @description Null for a person of another party than a vendor's own. */
            authorName: string | null;
            text: string;
            id: string;
            createdAt: string;
        };
        AttachmentDto: {
            /** @enum {string} */
            visibility: "parties" | "internal";
            /** @description Null is the buyer. */
            authorSupplierId: string | null;
            /** @description Null for a person of another party than a vendor's own. */
            authorName: string | null;
            fileName: string;
            mediaType: string;
            sizeBytes: number;
            sha256: string;
            id: string;
            createdAt: string;
        };
        DiscussionDto: {
            /** @description In the order they were written. */
            comments: components["schemas"]["CommentDto"][];
            attachments: components["schemas"]["AttachmentDto"][];
        };
        AddCommentDto: {
            /** @enum {string} */
            visibility: "parties" | "internal";
            text: string;
        };
        CreateTaskDto: {
            /** Format: uuid */
            towerId?: string | null;
            /** @description When it is agreed to be done. */
            dueAt?: string | null;
            title: string;
            /** Format: uuid */
            supplierId: string;
        };
        UpdateTaskDto: {
            /**
             * @description A supplier acknowledges and finishes its own; only the buyer cancels, or opens again.
             * @enum {string}
             */
            status: "open" | "acknowledged" | "done" | "cancelled";
            note?: string | null;
        };
        TeamMappingDto: {
            id: string;
            groupName: string;
            supplierId: string;
            towerId: string;
            illustrative: boolean;
            version: number;
        };
        TeamMappingPageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["TeamMappingDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        SaveTeamMappingDto: {
            /** @description The assignment group as the source names it. */
            groupName: string;
            /** Format: uuid */
            supplierId: string;
            /** Format: uuid */
            towerId: string;
            /** @description Invented, to show the product. */
            illustrative?: boolean;
        };
        MajorIncidentDto: {
            lastUpdateAt: string | null;
            /** @description Null once it has ended. */
            nextUpdateDueAt: string | null;
            endedAt: string | null;
            id: string;
            incidentId: string;
            incidentNumber: string;
            title: string;
            declaredAt: string;
            awareAt: string;
            updateEveryMinutes: number;
            supplierIds: string[];
            version: number;
        };
        MajorIncidentPageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["MajorIncidentDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        MajorIncidentPartyDto: {
            joinedAt: string | null;
            contribution: string | null;
            supplierId: string;
            name: string;
            calledAt: string;
        };
        MajorIncidentRoleDto: {
            /** @enum {string} */
            role: "incident_manager" | "communications_lead" | "technical_lead" | "scribe";
            /** @description Null of somebody who has no account. */
            userId: string | null;
            supplierId: string | null;
            /** @description Null of who has it now. */
            to: string | null;
            id: string;
            personName: string;
            from: string;
        };
        MajorIncidentUpdateDto: {
            /** @enum {string} */
            audience: "all" | "internal";
            /** @description Null is the buyer. */
            authorSupplierId: string | null;
            /** @description Of the caller's own party. */
            authorName: string | null;
            id: string;
            at: string;
            text: string;
        };
        MajorIncidentObligationDto: {
            /** @enum {string} */
            state: "running" | "overdue" | "in_time" | "late";
            submittedAt: string | null;
            reference: string | null;
            id: string;
            name: string;
            hours: number;
            dueAt: string;
        };
        EvidenceRequestDto: {
            answer: string | null;
            answeredAt: string | null;
            id: string;
            supplierId: string;
            question: string;
            askedAt: string;
            dueAt: string;
        };
        MajorIncidentRoomDto: {
            lastUpdateAt: string | null;
            /** @description Null once it has ended. */
            nextUpdateDueAt: string | null;
            endedAt: string | null;
            cause: string | null;
            reviewSummary: string | null;
            reviewLessons: string | null;
            parties: components["schemas"]["MajorIncidentPartyDto"][];
            roles: components["schemas"]["MajorIncidentRoleDto"][];
            updates: components["schemas"]["MajorIncidentUpdateDto"][];
            obligations: components["schemas"]["MajorIncidentObligationDto"][];
            evidenceRequests: components["schemas"]["EvidenceRequestDto"][];
            id: string;
            incidentId: string;
            incidentNumber: string;
            title: string;
            declaredAt: string;
            awareAt: string;
            updateEveryMinutes: number;
            supplierIds: string[];
            version: number;
        };
        DeclareMajorIncidentDto: {
            /** Format: uuid */
            incidentId: string;
            /** @description When the organisation became aware: from here the legal clocks run. */
            awareAt: string;
            /** @description How often the parties are told how it goes. */
            updateEveryMinutes: number;
        };
        UpdateMajorIncidentDto: {
            cause?: string | null;
            /** @description The joint review: what happened. */
            reviewSummary?: string | null;
            reviewLessons?: string | null;
            title?: string;
            updateEveryMinutes?: number;
            /** @description Ends it; not before it was declared, and not ahead. */
            endedAt?: string;
        };
        CallInDto: {
            /** Format: uuid */
            supplierId: string;
        };
        AnswerDto: {
            text: string;
        };
        AssignRoleDto: {
            /** @enum {string} */
            role: "incident_manager" | "communications_lead" | "technical_lead" | "scribe";
            /**
             * Format: uuid
             * @description One of the buyer's people or of those called in; the party follows. Not together with a name.
             */
            userId?: string | null;
            /** @description Of somebody who has no account. */
            personName?: string | null;
            /**
             * Format: uuid
             * @description Of somebody by name: which party's; the buyer's without one.
             */
            supplierId?: string | null;
        };
        PostUpdateDto: {
            /** @enum {string} */
            audience: "all" | "internal";
            text: string;
        };
        SubmitReportDto: {
            /** @description The version of the draft that was read: another one is not submitted unseen. */
            draftVersion: number;
            signatory: components["schemas"]["SignatoryDto"];
        };
        AskEvidenceDto: {
            /** Format: uuid */
            supplierId: string;
            question: string;
            dueAt: string;
        };
        ReportingObligationDto: {
            name: string;
            hours: number;
        };
        StoredObligationsDto: {
            items: components["schemas"]["ReportingObligationDto"][];
            /** @description 0 of the usual ones. */
            version: number;
        };
        ReportingObligationsDto: {
            items: components["schemas"]["ReportingObligationDto"][];
        };
        BudgetDayDto: {
            /** @description Local date. */
            date: string;
            /** @description Decimals in the unit, as of the day's end. */
            consumed: string;
            remaining: string;
            /** @description What would remain had it burnt evenly. */
            even: string;
        };
        ErrorBudgetDto: {
            /** @enum {string} */
            unit: "ms" | "count";
            /** @description Null where nothing is allowed. */
            remainingPercent: string | null;
            /** @description 1: used up exactly at the window's end. */
            burnRate: string | null;
            /** @description What is consumed at the window's end if it goes on like this. */
            forecast: string | null;
            /** @description Local date at which it ran out, or does if it goes on like this. */
            runsOutOn: string | null;
            days: components["schemas"]["BudgetDayDto"][];
            serviceLevelId: string;
            period: string;
            /** @description The part of the window in which this wording was in force; ISO 8601, UTC. */
            windowFrom: string;
            windowTo: string;
            /** @description The window is over, so nothing is forecast. */
            ended: boolean;
            /** @description What is allowed follows the number of incidents so far. */
            estimated: boolean;
            expectedTarget: string;
            allowed: string;
            consumed: string;
            /** @description Below zero once it is overspent. */
            remaining: string;
        };
        ResultDto: {
            /** @enum {string} */
            metric: "response" | "resolution" | "response_duration" | "resolution_duration" | "incident_count" | "backlog_age" | "first_time_fix" | "availability" | "downtime" | "outage_count" | "satisfaction" | "reports_on_time" | "reported";
            priority: number | null;
            /** @description In the metric's unit, with two decimals, never better than it is; null when not measured. */
            value: string | null;
            /** @description The same as an exact ratio of integers. */
            exactValue: string | null;
            /** @enum {string} */
            unit: "percent" | "ms" | "count" | "figure";
            /** @enum {string} */
            direction: "higher_is_better" | "lower_is_better";
            /** @enum {string|null} */
            statistic: "mean" | "median" | "percentile" | "sum" | "maximum" | "last" | null;
            percentile: string | null;
            /** @enum {string} */
            windowKind: "month" | "quarter" | "year" | "rolling";
            /** @enum {string} */
            verdict: "met" | "below_expected" | "below_minimum" | "not_measured";
            targetMs: number | null;
            /** @description Service days, where the target is not a length of time. */
            targetDays: number | null;
            id: string;
            /** @description `YYYY-MM` */
            period: string;
            serviceLevelId: string;
            code: string;
            name: string;
            supplierId: string;
            supplierName: string;
            towerId: string;
            towerName: string;
            contractId: string;
            met: number;
            missed: number;
            /** @description How many incidents, outages, reports or values it rests on. */
            volume: number;
            windowFrom: string;
            windowTo: string;
            /** @description The window ends with this month: until then a quarter's or year's figure is on its way. */
            complete: boolean;
            expectedTarget: string;
            minimumTarget: string;
            weight: string;
        };
        ResultPageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["ResultDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        WindowDto: {
            from: string;
            to: string;
        };
        TickingDto: {
            asOf: string;
            /** @description False while it stands still (R5). */
            running: boolean;
            /** @description The service windows of the next two weeks. */
            windows: components["schemas"]["WindowDto"][];
        };
        ExcludedIntervalDto: {
            /** @enum {string} */
            reason: "not_lead" | "resolved" | "paused";
            from: string;
            to: string;
        };
        ReasonDto: {
            params: {
                [key: string]: unknown;
            };
            rule: string;
            code: string;
        };
        IncidentOutcomeDto: {
            /** @enum {string} */
            metric: "response" | "resolution" | "response_duration" | "resolution_duration" | "incident_count" | "backlog_age" | "first_time_fix" | "availability" | "downtime" | "outage_count" | "satisfaction" | "reports_on_time" | "reported";
            priority: number | null;
            /** @enum {string} */
            outcome: "met" | "missed" | "running";
            /** @description The month it counts in; null while that is open. */
            period: string | null;
            /** @description The month's result, once there is one. */
            resultId: string | null;
            dueAt: string | null;
            stoppedAt: string | null;
            /** @description Service time; null where the target is in days, or there is none. */
            targetMs: number | null;
            /** @description Null where it has stopped. */
            ticking: components["schemas"]["TickingDto"] | null;
            serviceLevelId: string;
            code: string;
            name: string;
            supplierId: string;
            supplierName: string;
            towerId: string;
            towerName: string;
            calendarId: string;
            calendarName: string;
            /** @description More than the target is used up, whether or not it counts yet. */
            overdue: boolean;
            startedAt: string;
            elapsedMs: number;
            /** @description What between start and stop does not count. */
            excluded: components["schemas"]["ExcludedIntervalDto"][];
            reasons: components["schemas"]["ReasonDto"][];
            /** @description The reasons for a pause that stop this clock (R5). */
            allowedPauseReasons: string[];
        };
        IncidentOutcomesDto: {
            incidentId: string;
            items: components["schemas"]["IncidentOutcomeDto"][];
        };
        RuleReferenceDto: {
            id: string;
            version: string;
        };
        ExplanationDto: {
            inputs: {
                [key: string]: unknown;
            };
            rules: components["schemas"]["RuleReferenceDto"][];
            code: string;
            /** @description What was counted and what was left out, where that is not a list of incidents. */
            lines?: components["schemas"]["ReasonDto"][];
        };
        ResultDetailDto: {
            /** @enum {string} */
            metric: "response" | "resolution" | "response_duration" | "resolution_duration" | "incident_count" | "backlog_age" | "first_time_fix" | "availability" | "downtime" | "outage_count" | "satisfaction" | "reports_on_time" | "reported";
            priority: number | null;
            /** @description In the metric's unit, with two decimals, never better than it is; null when not measured. */
            value: string | null;
            /** @description The same as an exact ratio of integers. */
            exactValue: string | null;
            /** @enum {string} */
            unit: "percent" | "ms" | "count" | "figure";
            /** @enum {string} */
            direction: "higher_is_better" | "lower_is_better";
            /** @enum {string|null} */
            statistic: "mean" | "median" | "percentile" | "sum" | "maximum" | "last" | null;
            percentile: string | null;
            /** @enum {string} */
            windowKind: "month" | "quarter" | "year" | "rolling";
            /** @enum {string} */
            verdict: "met" | "below_expected" | "below_minimum" | "not_measured";
            targetMs: number | null;
            /** @description Service days, where the target is not a length of time. */
            targetDays: number | null;
            /** @enum {string} */
            countsFor: "every_holder" | "resolver";
            /** @description The same service level one month before. */
            previousResultId: string | null;
            explanation: components["schemas"]["ExplanationDto"];
            ruleVersion: string;
            computedAt: string;
            calendarId: string;
            calendarName: string;
            calendarZone: string;
            contractNumber: string;
            minimumVolume: number;
            pauseReasons: string[];
            id: string;
            /** @description `YYYY-MM` */
            period: string;
            serviceLevelId: string;
            code: string;
            name: string;
            supplierId: string;
            supplierName: string;
            towerId: string;
            towerName: string;
            contractId: string;
            met: number;
            missed: number;
            /** @description How many incidents, outages, reports or values it rests on. */
            volume: number;
            windowFrom: string;
            windowTo: string;
            /** @description The window ends with this month: until then a quarter's or year's figure is on its way. */
            complete: boolean;
            expectedTarget: string;
            minimumTarget: string;
            weight: string;
        };
        EvidenceDto: {
            priority: number | null;
            /** @enum {string} */
            outcome: "met" | "missed" | "running";
            dueAt: string | null;
            /** @description Null while the clock runs. */
            stoppedAt: string | null;
            targetMs: number | null;
            incidentId: string;
            externalId: string;
            source: string;
            title: string;
            startedAt: string;
            /** @description Service time in ms. */
            elapsedMs: number;
        };
        EvidencePageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["EvidenceDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        ReportDeliveryDto: {
            /** @description Null while it has not come. */
            submittedAt: string | null;
            /**
             * @description `running` until it is due; null where it was excused and does not count.
             * @enum {string|null}
             */
            outcome: "met" | "missed" | "running" | null;
            excusedBecause: string | null;
            /** @description The report's own. */
            id: string;
            templateName: string;
            /** @description The month it reports on, `YYYY-MM`. */
            period: string;
            dueAt: string;
        };
        ReportDeliveriesDto: {
            /** @description By due time. */
            items: components["schemas"]["ReportDeliveryDto"][];
        };
        EndToEndPartDto: {
            /** @enum {string} */
            kind: "sole" | "shared" | "disputed" | "unattributed";
            supplierId: string;
            supplierName: string;
            minutes: number;
        };
        EndToEndSumsDto: {
            minutes: number;
            /** @description To a vendor its own alone; with `otherMinutes` they add up to the whole. */
            parts: components["schemas"]["EndToEndPartDto"][];
            /** @description What the caller is not told whose it is. */
            otherMinutes: number;
        };
        EndToEndLedgerDto: {
            /** @enum {string} */
            criticality: "low" | "medium" | "high" | "critical";
            /** @description In percent, floored to two decimals (R12); null where no service time is agreed. */
            availability: string | null;
            serviceId: string;
            serviceName: string;
            /** @description Agreed service time in ms. */
            agreedMs: number;
            minutes: number;
            /** @description To a vendor its own alone; with `otherMinutes` they add up to the whole. */
            parts: components["schemas"]["EndToEndPartDto"][];
            /** @description What the caller is not told whose it is. */
            otherMinutes: number;
        };
        EndToEndPageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            firstPeriod: string | null;
            lastPeriod: string | null;
            period: string;
            /** @description The month still goes on. */
            open: boolean;
            /** @description Of all services in the month. */
            totals: components["schemas"]["EndToEndSumsDto"];
            items: components["schemas"]["EndToEndLedgerDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        AttributionTermsDto: {
            /** @enum {string} */
            unanswered: "unattributed" | "accepted";
            answerWithinDays: number;
            version: number;
        };
        UpdateAttributionTermsDto: {
            /**
             * @description What silence beyond the deadline means: still nobody's minutes, or accepted.
             * @enum {string}
             */
            unanswered?: "unattributed" | "accepted";
            /** @description Days after the outage was over and recorded. */
            answerWithinDays?: number;
        };
        EndToEndShareDto: {
            /** @enum {string} */
            kind: "sole" | "shared" | "disputed" | "unattributed";
            supplierId: string;
            supplierName: string;
            evidenceId: string;
            /** @description Of the interval: `1`, `1/2` … */
            share: string;
        };
        EndToEndIntervalDto: {
            /**
             * @description How it was attributed: to the component’s supplier, the declared root cause, or in equal shares.
             * @enum {string}
             */
            by: "supplier" | "root_cause" | "equal_shares";
            from: string;
            to: string;
            /** @description Service time in ms. */
            serviceMs: number;
            /** @description The largest at the time, in 1/10 000. */
            impact: number;
            shares: components["schemas"]["EndToEndShareDto"][];
        };
        EndToEndEvidenceDto: {
            /** @enum {string} */
            kind: "outage" | "maintenance_window";
            component: string | null;
            to: string | null;
            rootCauseId: string | null;
            /** @enum {string|null} */
            answer: "accept" | "dispute" | null;
            reason: string | null;
            answeredBy: string | null;
            answeredAt: string | null;
            /** @description Until when it can be answered; null while it lasts. */
            answerBy: string | null;
            id: string;
            title: string;
            supplierId: string;
            supplierName: string;
            from: string;
            impact: number;
            /** @description Whether the caller may answer now. */
            mayAnswer: boolean;
        };
        EndToEndDetailDto: {
            /** @enum {string} */
            criticality: "low" | "medium" | "high" | "critical";
            /** @description In percent, floored to two decimals (R12); null where no service time is agreed. */
            availability: string | null;
            firstPeriod: string | null;
            lastPeriod: string | null;
            period: string;
            open: boolean;
            /** @description The whole as a ratio of integers, in ms. */
            downMs: string;
            ruleVersion: string;
            computedAt: string;
            intervals: components["schemas"]["EndToEndIntervalDto"][];
            evidence: components["schemas"]["EndToEndEvidenceDto"][];
            serviceId: string;
            serviceName: string;
            /** @description Agreed service time in ms. */
            agreedMs: number;
            minutes: number;
            /** @description To a vendor its own alone; with `otherMinutes` they add up to the whole. */
            parts: components["schemas"]["EndToEndPartDto"][];
            /** @description What the caller is not told whose it is. */
            otherMinutes: number;
        };
        AnswerAttributionDto: {
            /** @enum {string} */
            answer: "accept" | "dispute";
            /** @description Must be given to dispute. */
            reason?: string | null;
            /** @description Outages, or overrun maintenance, of the caller's own. */
            evidenceIds: string[];
        };
        AttributionAnsweredDto: {
            /** @enum {string} */
            answer: "accept" | "dispute";
            evidenceIds: string[];
        };
        HandOffTotalsDto: {
            handOffs: number;
            /** @description Of those: handed on without acknowledgement or any work. */
            returnedUnworked: number;
            /** @description Of those: back to the supplier before (A→B→A). */
            bounces: number;
            /** @description In how many incidents. */
            incidents: number;
        };
        HandOffPairDto: {
            /** @description The same in service time, of those hand-offs where a calendar is agreed; null without any. */
            medianHeldServiceMs: number | null;
            fromSupplierId: string;
            toSupplierId: string;
            /** @description How long it had been held before, wall time: the mean of the middle two (R14). */
            medianHeldMs: number;
            handOffs: number;
            /** @description Of those: handed on without acknowledgement or any work. */
            returnedUnworked: number;
            /** @description Of those: back to the supplier before (A→B→A). */
            bounces: number;
            /** @description In how many incidents. */
            incidents: number;
        };
        SupplierHoldingDto: {
            /** @description The same by the calendars its promises count in; null where none is agreed for any of it. */
            heldServiceMs: number | null;
            supplierId: string;
            name: string;
            /** @description Wall time held within the months. */
            heldMs: number;
            /** @description Wall time that no agreed calendar says anything about. */
            withoutCalendarMs: number;
            /** @description How many incidents it held within the months. */
            incidents: number;
        };
        HandOffMonthDto: {
            handOffs: number;
            /** @description Of those: handed on without acknowledgement or any work. */
            returnedUnworked: number;
            /** @description Of those: back to the supplier before (A→B→A). */
            bounces: number;
            /** @description In how many incidents. */
            incidents: number;
            period: string;
        };
        HandOffMatrixDto: {
            /** @description Null to a vendor, and where only one tower is asked for: unowned time is nobody's. */
            unownedMs: number | null;
            stoodResolvedMs: number | null;
            wallMs: number | null;
            /** @description The first and last month with anything in the ledger; null without any. */
            firstPeriod: string | null;
            lastPeriod: string | null;
            from: string;
            to: string;
            totals: components["schemas"]["HandOffTotalsDto"];
            pairs: components["schemas"]["HandOffPairDto"][];
            /** @description Those that held something, or are one side of a pair; by name. */
            suppliers: components["schemas"]["SupplierHoldingDto"][];
            /** @description Every month asked for, ascending. */
            months: components["schemas"]["HandOffMonthDto"][];
        };
        HandOffDto: {
            priority: number | null;
            heldServiceMs: number | null;
            incidentId: string;
            externalId: string;
            title: string;
            /** @description Its place among the incident's hand-offs, from 1. */
            sequence: number;
            at: string;
            fromSupplierId: string;
            fromSupplierName: string;
            toSupplierId: string;
            toSupplierName: string;
            heldMs: number;
            unworked: boolean;
            bounce: boolean;
        };
        HandOffPageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["HandOffDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        IncidentHoldingDto: {
            /** @description Null where no calendar is agreed for any of it, or where it is none of the caller's. */
            heldServiceMs: number | null;
            supplierId: string;
            heldMs: number;
        };
        IncidentHandOffDto: {
            heldServiceMs: number | null;
            sequence: number;
            at: string;
            fromSupplierId: string;
            toSupplierId: string;
            heldMs: number;
            unworked: boolean;
            bounce: boolean;
        };
        IncidentHandOffLedgerDto: {
            incidentId: string;
            wallMs: number;
            holdings: components["schemas"]["IncidentHoldingDto"][];
            unownedMs: number;
            stoodResolvedMs: number;
            betweenGroups: components["schemas"]["HandOffCountsDto"];
            betweenSuppliers: components["schemas"]["HandOffCountsDto"];
            returnedUnworked: number;
            handOffs: components["schemas"]["IncidentHandOffDto"][];
        };
        OperatingFigureDto: {
            /** @description Percent with two decimals, never better than it is; null when not measured. */
            value: string | null;
            /** @description The same as an exact ratio of integers. */
            exactValue: string | null;
            /** @enum {string} */
            verdict: "met" | "missed" | "not_measured";
            period: string;
            met: number;
            missed: number;
            /** @description Still under way and not counted; of the current month alone. */
            running: number;
            /** @description How many hand-overs it rests on. */
            volume: number;
        };
        OperatingLevelAgreementRowDto: {
            towerId: string | null;
            towerName: string | null;
            /** @enum {string} */
            metric: "acknowledged" | "handled" | "returned_unworked";
            /** @enum {string} */
            direction: "higher_is_better" | "lower_is_better";
            targetMs: number | null;
            pauseReasons: ("awaiting_user" | "awaiting_vendor" | "awaiting_problem" | "awaiting_evidence" | "pending" | "on_hold" | "agreed_change" | "force_majeure")[];
            endsOn: string | null;
            /** @enum {string} */
            state: "draft" | "agreed";
            /**
             * @description How it stands today.
             * @enum {string}
             */
            standing: "draft" | "upcoming" | "in_force" | "ended";
            agreedText: string | null;
            /** @description When all its hand-overs were last measured; null until that is done. */
            measuredAt: string | null;
            figure: components["schemas"]["OperatingFigureDto"];
            id: string;
            number: string;
            title: string;
            providingSupplierId: string;
            providingSupplierName: string;
            receivingSupplierId: string;
            receivingSupplierName: string;
            calendarId: string;
            calendarName: string;
            target: string;
            priorities: number[];
            minimumVolume: number;
            startsOn: string;
            illustrative: boolean;
            version: number;
            updatedAt: string;
        };
        OperatingLevelAgreementPageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["OperatingLevelAgreementRowDto"][];
            /** @description The month of the figures. */
            period: string;
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        OperatingLevelAgreementDto: {
            towerId: string | null;
            towerName: string | null;
            /** @enum {string} */
            metric: "acknowledged" | "handled" | "returned_unworked";
            /** @enum {string} */
            direction: "higher_is_better" | "lower_is_better";
            targetMs: number | null;
            pauseReasons: ("awaiting_user" | "awaiting_vendor" | "awaiting_problem" | "awaiting_evidence" | "pending" | "on_hold" | "agreed_change" | "force_majeure")[];
            endsOn: string | null;
            /** @enum {string} */
            state: "draft" | "agreed";
            /**
             * @description How it stands today.
             * @enum {string}
             */
            standing: "draft" | "upcoming" | "in_force" | "ended";
            agreedText: string | null;
            /** @description When all its hand-overs were last measured; null until that is done. */
            measuredAt: string | null;
            id: string;
            number: string;
            title: string;
            providingSupplierId: string;
            providingSupplierName: string;
            receivingSupplierId: string;
            receivingSupplierName: string;
            calendarId: string;
            calendarName: string;
            target: string;
            priorities: number[];
            minimumVolume: number;
            startsOn: string;
            illustrative: boolean;
            version: number;
            updatedAt: string;
        };
        OperatingFiguresDto: {
            /** @description Every month asked for, ascending. */
            items: components["schemas"]["OperatingFigureDto"][];
        };
        HandOverDto: {
            priority: number | null;
            /** @enum {string} */
            outcome: "met" | "missed" | "running";
            /**
             * @description What stopped the clock.
             * @enum {string}
             */
            ending: "acknowledged" | "running" | "resolved" | "passed_on" | "returned_unworked" | "given_up";
            dueAt: string | null;
            /** @description Null while the clock runs. */
            stoppedAt: string | null;
            incidentId: string;
            externalId: string;
            title: string;
            /** @description Its place among the incident's hand-offs, from 1. */
            sequence: number;
            handedOverAt: string;
            startedAt: string;
            /** @description Service time in ms. */
            elapsedMs: number;
        };
        HandOverPageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["HandOverDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        CreateOperatingLevelAgreementDto: {
            /**
             * Format: uuid
             * @description Only what is handed over into this tower; null for all.
             */
            towerId?: string | null;
            /** @enum {string} */
            metric: "acknowledged" | "handled" | "returned_unworked";
            /** @description Service time in ms; of `acknowledged` and `handled` alone. */
            targetMs?: number | null;
            /** @description What may stop the clock. */
            pauseReasons?: ("awaiting_user" | "awaiting_vendor" | "awaiting_problem" | "awaiting_evidence" | "pending" | "on_hold" | "agreed_change" | "force_majeure")[];
            /** @description The last day in force; null while no end is agreed. */
            endsOn?: string | null;
            /**
             * @description `draft` unless said. Once agreed both suppliers see it, and its terms are not changed any more.
             * @enum {string}
             */
            state?: "draft" | "agreed";
            /** @description What the two have agreed, in their words; both read it. */
            agreedText?: string | null;
            number: string;
            title: string;
            /**
             * Format: uuid
             * @description Who owes it: for every incident that the receiving supplier hands over to it.
             */
            providingSupplierId: string;
            /** Format: uuid */
            receivingSupplierId: string;
            /**
             * Format: uuid
             * @description The service calendar its time counts in.
             */
            calendarId: string;
            /** @description Percent of the hand-overs: at least, or of `returned_unworked` at most. */
            target: string;
            /** @description 1 to 5; every priority unless said. */
            priorities?: number[];
            /** @description With fewer hand-overs than this a month is not measured; 1 unless said. */
            minimumVolume?: number;
            startsOn: string;
            /** @description Invented, to show the product. */
            illustrative?: boolean;
        };
        UpdateOperatingLevelAgreementDto: {
            /**
             * Format: uuid
             * @description Only what is handed over into this tower; null for all.
             */
            towerId?: string | null;
            /** @enum {string} */
            metric?: "acknowledged" | "handled" | "returned_unworked";
            /** @description Service time in ms; of `acknowledged` and `handled` alone. */
            targetMs?: number | null;
            /** @description What may stop the clock. */
            pauseReasons?: ("awaiting_user" | "awaiting_vendor" | "awaiting_problem" | "awaiting_evidence" | "pending" | "on_hold" | "agreed_change" | "force_majeure")[];
            /** @description The last day in force; null while no end is agreed. */
            endsOn?: string | null;
            /**
             * @description `draft` unless said. Once agreed both suppliers see it, and its terms are not changed any more.
             * @enum {string}
             */
            state?: "draft" | "agreed";
            /** @description What the two have agreed, in their words; both read it. */
            agreedText?: string | null;
            number?: string;
            title?: string;
            /**
             * Format: uuid
             * @description Who owes it: for every incident that the receiving supplier hands over to it.
             */
            providingSupplierId?: string;
            /** Format: uuid */
            receivingSupplierId?: string;
            /**
             * Format: uuid
             * @description The service calendar its time counts in.
             */
            calendarId?: string;
            /** @description Percent of the hand-overs: at least, or of `returned_unworked` at most. */
            target?: string;
            /** @description 1 to 5; every priority unless said. */
            priorities?: number[];
            /** @description With fewer hand-overs than this a month is not measured; 1 unless said. */
            minimumVolume?: number;
            startsOn?: string;
            /** @description Invented, to show the product. */
            illustrative?: boolean;
        };
        ApiTokenDto: {
            supplierId: string | null;
            supplierName: string | null;
            /** @enum {string} */
            state: "active" | "expired" | "revoked" | "maker_gone";
            /** @description To the minute. */
            lastUsedAt: string | null;
            createdByName: string | null;
            revokedAt: string | null;
            id: string;
            name: string;
            scopes: string[];
            /** @description The token's last four characters. */
            hint: string;
            expiresAt: string;
            createdAt: string;
            version: number;
        };
        ApiTokenPageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["ApiTokenDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        CreateApiTokenDto: {
            /**
             * Format: uuid
             * @description Whose vendors it acts as; null for the buyer's own. A vendor's tokens are its supplier's, said or not.
             */
            supplierId?: string | null;
            /** @description Permissions of the role it acts as, `incidents:read` for one. */
            scopes: ("organisations:read" | "organisations:update" | "users:read" | "users:create" | "users:update" | "actions:read" | "actions:create" | "actions:update" | "actions:delete" | "actions:work" | "towers:read" | "towers:create" | "towers:update" | "towers:delete" | "suppliers:read" | "suppliers:create" | "suppliers:update" | "suppliers:delete" | "contracts:read" | "contracts:create" | "contracts:update" | "contracts:delete" | "services:read" | "services:create" | "services:update" | "services:delete" | "service-calendars:read" | "service-calendars:create" | "service-calendars:update" | "service-calendars:delete" | "service-levels:read" | "service-levels:create" | "service-levels:update" | "service-levels:delete" | "team-mappings:read" | "team-mappings:create" | "team-mappings:update" | "team-mappings:delete" | "incidents:read" | "incidents:create" | "incidents:update" | "incidents:delete" | "incidents:work" | "major-incidents:read" | "major-incidents:create" | "major-incidents:update" | "major-incidents:work" | "imports:read" | "imports:run" | "import-mappings:read" | "import-mappings:create" | "import-mappings:update" | "import-mappings:delete" | "outages:read" | "outages:create" | "outages:update" | "outages:delete" | "maintenance-windows:read" | "maintenance-windows:create" | "maintenance-windows:update" | "maintenance-windows:delete" | "measurements:read" | "measurements:create" | "measurements:update" | "measurements:delete" | "results:read" | "results:run" | "ledgers:read" | "ledgers:update" | "ledgers:answer" | "operating-level-agreements:read" | "operating-level-agreements:create" | "operating-level-agreements:update" | "operating-level-agreements:delete" | "credits:read" | "credits:run" | "credits:update" | "credits:answer" | "costs:read" | "costs:import" | "costs:update" | "cases:read" | "cases:update" | "cases:export" | "personal-data:read" | "personal-data:update" | "reports:read" | "reports:update" | "reports:answer" | "back-tests:read" | "back-tests:create" | "back-tests:update" | "back-tests:delete" | "report-templates:read" | "report-templates:create" | "report-templates:update" | "scorecards:read" | "scorecards:run" | "scorecards:update" | "scorecards:answer" | "score-models:read" | "score-models:create" | "score-models:update" | "score-models:delete" | "board-packs:read" | "board-packs:create" | "board-packs:schedule" | "fact-exports:read" | "fact-exports:create" | "periods:read" | "periods:run" | "periods:sign" | "quality-indicators:read" | "quality-indicators:update" | "quality-indicators:release" | "peers:read" | "peers:update" | "assessments:read" | "assessments:create" | "assessments:update" | "assessments:delete" | "assessments:follow" | "commitments:read" | "commitments:create" | "commitments:update" | "commitments:delete" | "commitments:answer" | "innovation-funds:read" | "innovation-funds:create" | "innovation-funds:update" | "innovation-funds:delete" | "proposals:read" | "proposals:create" | "proposals:update" | "proposals:delete" | "proposals:evaluate" | "proposals:decide" | "proposals:answer" | "challenges:read" | "challenges:create" | "challenges:update" | "challenges:delete" | "benefits:read" | "benefits:create" | "benefits:update" | "benefits:delete" | "benefits:verify" | "benefits:answer" | "innovation:read" | "surveys:read" | "surveys:create" | "surveys:update" | "surveys:delete" | "surveys:respond" | "collaboration:read" | "boards:read" | "boards:create" | "boards:update" | "boards:delete" | "meetings:read" | "meetings:create" | "meetings:update" | "meetings:delete" | "meetings:approve" | "meetings:answer" | "decisions:read" | "decisions:create" | "decisions:update" | "decisions:delete" | "escalations:read" | "escalations:create" | "escalations:update" | "escalations:answer" | "risks:read" | "risks:create" | "risks:update" | "risks:delete" | "obligations:read" | "obligations:create" | "obligations:update" | "obligations:delete" | "obligations:answer" | "compliance:read" | "compliance:create" | "compliance:update" | "compliance:delete" | "compliance:answer" | "change-requests:read" | "change-requests:create" | "change-requests:update" | "change-requests:delete" | "change-requests:answer" | "orders:read" | "orders:create" | "orders:update" | "orders:delete" | "orders:answer" | "sourcing:read" | "sourcing:create" | "sourcing:update" | "sourcing:delete" | "market:read" | "market:create" | "market:update" | "market:delete" | "outcome-studies:read" | "outcome-studies:create" | "outcome-studies:update" | "outcome-studies:delete" | "search:read" | "audit:read" | "api-tokens:read" | "api-tokens:create" | "api-tokens:delete" | "integrations:read" | "integrations:create" | "integrations:update" | "integrations:delete" | "webhooks:read" | "webhooks:create" | "webhooks:update" | "webhooks:delete" | "saved-views:read" | "saved-views:create" | "saved-views:delete" | "notifications:read" | "notifications:update" | "mail:read" | "mail:update")[];
            name: string;
            /** @description ISO 8601 with `Z` or an offset; within two years. */
            expiresAt: string;
        };
        CreatedApiTokenDto: {
            supplierId: string | null;
            supplierName: string | null;
            /** @enum {string} */
            state: "active" | "expired" | "revoked" | "maker_gone";
            /** @description To the minute. */
            lastUsedAt: string | null;
            createdByName: string | null;
            revokedAt: string | null;
            /** @description Shown this once; null where the creation is repeated. */
            token: string | null;
            id: string;
            name: string;
            scopes: string[];
            /** @description The token's last four characters. */
            hint: string;
            expiresAt: string;
            createdAt: string;
            version: number;
        };
        ReceivedDto: {
            /** @enum {string} */
            status: "received" | "processed" | "dead" | "discarded";
            id: string;
            /** @description It was there already, and nothing was done twice. */
            duplicate: boolean;
        };
        PlainMappingDto: {
            /** @enum {string} */
            fact: "outage" | "measurement" | "incident_event";
            /** @description Field to path within an entry. */
            fields: {
                [key: string]: string;
            };
            /** @description Path to the list of entries, `data.items`; empty where the document is the list or the only entry. */
            list: string;
        };
        SampleDto: {
            /** @enum {string} */
            kind: "statuspage" | "alertmanager" | "servicenow" | "json";
            /** @description Of plain JSON alone: how its sample is read. */
            mapping: components["schemas"]["PlainMappingDto"] | null;
            document: string;
        };
        PreviewMessageDto: {
            /** @enum {string} */
            kind: "statuspage" | "alertmanager" | "servicenow" | "json";
            component?: string | null;
            /** @description The group of incidents whose rows name none. */
            groupName?: string | null;
            /** @description Grade to integer of 1/10 000; what is not given counts as usual. */
            impacts?: {
                [key: string]: number;
            };
            /** @description Of plain JSON alone. */
            mapping?: components["schemas"]["PlainMappingDto"] | null;
            /** @description The text of a message. */
            document: string;
        };
        PreviewedFactDto: {
            /** @enum {string} */
            kind: "outage" | "measurement" | "incident_event" | "incident_change";
            /** @description Field to what it would become. */
            values: {
                [key: string]: string;
            };
        };
        PreviewedDto: {
            /** @description Of all of them; the first are shown. */
            count: number;
            facts: components["schemas"]["PreviewedFactDto"][];
        };
        MessageProblemDto: {
            params: {
                [key: string]: unknown;
            };
            errors: Record<string, never>[];
            code: string;
        };
        MessageCountsDto: {
            received: number;
            processed: number;
            dead: number;
            discarded: number;
        };
        IntegrationDto: {
            /** @enum {string} */
            kind: "statuspage" | "alertmanager" | "servicenow" | "json";
            component: string | null;
            groupName: string | null;
            /** @enum {string} */
            verification: "standard" | "bearer" | "basic" | "hmac";
            impacts: {
                [key: string]: number;
            };
            mapping: components["schemas"]["PlainMappingDto"] | null;
            pollAddress: string | null;
            pollMinutes: number | null;
            polledAt: string | null;
            /** @description Why the last fetch failed. */
            pollProblem: components["schemas"]["MessageProblemDto"] | null;
            lastReceivedAt: string | null;
            id: string;
            name: string;
            source: string;
            supplierId: string;
            supplierName: string;
            towerId: string;
            towerName: string;
            /** @description Where the tool is to send to, below the portal's own address. */
            path: string;
            active: boolean;
            messages: components["schemas"]["MessageCountsDto"];
            version: number;
        };
        IntegrationPageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["IntegrationDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        RefusalDto: {
            /** @description `unsigned`, `wrong_signature`, `too_old`, `replayed`, `too_large`, `not_json`, `paused`. */
            reason: string;
            count: number;
            lastAt: string;
        };
        IntegrationDetailDto: {
            /** @enum {string} */
            kind: "statuspage" | "alertmanager" | "servicenow" | "json";
            component: string | null;
            groupName: string | null;
            /** @enum {string} */
            verification: "standard" | "bearer" | "basic" | "hmac";
            impacts: {
                [key: string]: number;
            };
            mapping: components["schemas"]["PlainMappingDto"] | null;
            pollAddress: string | null;
            pollMinutes: number | null;
            polledAt: string | null;
            /** @description Why the last fetch failed. */
            pollProblem: components["schemas"]["MessageProblemDto"] | null;
            lastReceivedAt: string | null;
            id: string;
            name: string;
            source: string;
            supplierId: string;
            supplierName: string;
            towerId: string;
            towerName: string;
            /** @description Where the tool is to send to, below the portal's own address. */
            path: string;
            active: boolean;
            messages: components["schemas"]["MessageCountsDto"];
            version: number;
            refusals: components["schemas"]["RefusalDto"][];
        };
        CreateIntegrationDto: {
            /** @enum {string} */
            kind: "statuspage" | "alertmanager" | "servicenow" | "json";
            component?: string | null;
            /** @description The group of incidents whose rows name none. */
            groupName?: string | null;
            /**
             * @description Standard Webhooks; for tools that cannot sign so a bearer token, a password or an HMAC.
             * @enum {string}
             */
            verification: "standard" | "bearer" | "basic" | "hmac";
            /** @description Grade to integer of 1/10 000; what is not given counts as usual. */
            impacts?: {
                [key: string]: number;
            };
            /** @description Of plain JSON alone. */
            mapping?: components["schemas"]["PlainMappingDto"] | null;
            /** @description Fetched again and again, where the tool cannot send. */
            pollAddress?: string | null;
            pollMinutes?: number | null;
            name: string;
            /** @description What its outages and incidents are known as coming from, for good; the name unless said. */
            source?: string;
            /** Format: uuid */
            supplierId: string;
            /** Format: uuid */
            towerId: string;
            /** @description A paused one takes nothing. */
            active?: boolean;
        };
        CreatedIntegrationDto: {
            /** @enum {string} */
            kind: "statuspage" | "alertmanager" | "servicenow" | "json";
            component: string | null;
            groupName: string | null;
            /** @enum {string} */
            verification: "standard" | "bearer" | "basic" | "hmac";
            impacts: {
                [key: string]: number;
            };
            mapping: components["schemas"]["PlainMappingDto"] | null;
            pollAddress: string | null;
            pollMinutes: number | null;
            polledAt: string | null;
            /** @description Why the last fetch failed. */
            pollProblem: components["schemas"]["MessageProblemDto"] | null;
            lastReceivedAt: string | null;
            /** @description Shown this once; null where the creation is repeated. */
            secret: string | null;
            refusals: components["schemas"]["RefusalDto"][];
            id: string;
            name: string;
            source: string;
            supplierId: string;
            supplierName: string;
            towerId: string;
            towerName: string;
            /** @description Where the tool is to send to, below the portal's own address. */
            path: string;
            active: boolean;
            messages: components["schemas"]["MessageCountsDto"];
            version: number;
        };
        UpdateIntegrationDto: {
            component?: string | null;
            /** @description The group of incidents whose rows name none. */
            groupName?: string | null;
            /**
             * @description Standard Webhooks; for tools that cannot sign so a bearer token, a password or an HMAC.
             * @enum {string}
             */
            verification?: "standard" | "bearer" | "basic" | "hmac";
            /** @description Grade to integer of 1/10 000; what is not given counts as usual. */
            impacts?: {
                [key: string]: number;
            };
            /** @description Of plain JSON alone. */
            mapping?: components["schemas"]["PlainMappingDto"] | null;
            /** @description Fetched again and again, where the tool cannot send. */
            pollAddress?: string | null;
            pollMinutes?: number | null;
            name?: string;
            /** Format: uuid */
            supplierId?: string;
            /** Format: uuid */
            towerId?: string;
            /** @description A paused one takes nothing. */
            active?: boolean;
        };
        MessageEffectDto: {
            added: number;
            changed: number;
            unchanged: number;
            /** @description Said something earlier than what was known. */
            outdated: number;
        };
        InboundMessageDto: {
            /** @enum {string} */
            status: "received" | "processed" | "dead" | "discarded";
            problem: components["schemas"]["MessageProblemDto"] | null;
            effect: components["schemas"]["MessageEffectDto"] | null;
            processedAt: string | null;
            id: string;
            externalId: string;
            receivedAt: string;
            /** @description How often it came. */
            deliveries: number;
            attempts: number;
        };
        InboundMessagePageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["InboundMessageDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        InboundMessageDetailDto: {
            /** @enum {string} */
            status: "received" | "processed" | "dead" | "discarded";
            problem: components["schemas"]["MessageProblemDto"] | null;
            effect: components["schemas"]["MessageEffectDto"] | null;
            processedAt: string | null;
            id: string;
            externalId: string;
            receivedAt: string;
            /** @description How often it came. */
            deliveries: number;
            attempts: number;
            payload: string;
        };
        ReplayedDto: {
            replayed: number;
        };
        DeliveryCountsDto: {
            pending: number;
            delivered: number;
            failed: number;
        };
        WebhookDto: {
            eventTypes: ("incident.created" | "incident.step" | "incident.imported" | "outage.recorded" | "outage.changed" | "maintenance.recorded" | "maintenance.changed" | "result.changed" | "credit.reckoned" | "credit.step" | "major_incident.changed")[];
            /** @description Since when nothing has come through. */
            failingSince: string | null;
            /** @description Switched off as it had failed for too long. */
            disabledAt: string | null;
            id: string;
            name: string;
            address: string;
            active: boolean;
            deliveries: components["schemas"]["DeliveryCountsDto"];
            version: number;
        };
        WebhookPageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["WebhookDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        CreateWebhookDto: {
            eventTypes: ("incident.created" | "incident.step" | "incident.imported" | "outage.recorded" | "outage.changed" | "maintenance.recorded" | "maintenance.changed" | "result.changed" | "credit.reckoned" | "credit.step" | "major_incident.changed")[];
            name: string;
            /** @description A public address of the web. */
            address: string;
            /** @description A paused one is told nothing; what happens meanwhile it never learns. */
            active?: boolean;
        };
        CreatedWebhookDto: {
            eventTypes: ("incident.created" | "incident.step" | "incident.imported" | "outage.recorded" | "outage.changed" | "maintenance.recorded" | "maintenance.changed" | "result.changed" | "credit.reckoned" | "credit.step" | "major_incident.changed")[];
            /** @description Since when nothing has come through. */
            failingSince: string | null;
            /** @description Switched off as it had failed for too long. */
            disabledAt: string | null;
            /** @description Shown this once; null where the creation is repeated. */
            secret: string | null;
            id: string;
            name: string;
            address: string;
            active: boolean;
            deliveries: components["schemas"]["DeliveryCountsDto"];
            version: number;
        };
        UpdateWebhookDto: {
            eventTypes?: ("incident.created" | "incident.step" | "incident.imported" | "outage.recorded" | "outage.changed" | "maintenance.recorded" | "maintenance.changed" | "result.changed" | "credit.reckoned" | "credit.step" | "major_incident.changed")[];
            name?: string;
            /** @description A public address of the web. */
            address?: string;
            /** @description A paused one is told nothing; what happens meanwhile it never learns. */
            active?: boolean;
        };
        DeliveryProblemDto: {
            params: {
                [key: string]: unknown;
            };
            code: string;
        };
        DeliveryDto: {
            /** @enum {string} */
            status: "pending" | "delivered" | "failed";
            /** @description While it is pending. */
            nextAttemptAt: string | null;
            responseStatus: number | null;
            problem: components["schemas"]["DeliveryProblemDto"] | null;
            deliveredAt: string | null;
            id: string;
            eventType: string;
            createdAt: string;
            attempts: number;
            payload: string;
        };
        DeliveryPageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["DeliveryDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        CreditDto: {
            /** @description Null of what was brought forward. */
            serviceLevelId: string | null;
            code: string | null;
            name: string | null;
            /** @description The result it is owed for. */
            resultId: string | null;
            /** @enum {string} */
            kind: "credit" | "earn_back" | "brought_forward";
            points: string | null;
            /** @description What the newest evidence would give, where the amount no longer follows it. */
            recalculatedMinor: string | null;
            /** @enum {string} */
            state: "calculated" | "proposed" | "accepted" | "disputed" | "settled" | "waived";
            /** @description The last local date to claim it. */
            claimBy: string | null;
            /** @description What the caller may do next. */
            actions: ("propose" | "accept" | "dispute" | "settle" | "waive")[];
            id: string;
            statementId: string;
            contractId: string;
            contractNumber: string;
            supplierId: string;
            supplierName: string;
            period: string;
            currency: string;
            /** @description Negative of what is earned back. */
            amountMinor: string;
            /** @description How many steps it has taken. */
            version: number;
        };
        CreditPageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["CreditDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        CreditTotalsDto: {
            currency: string;
            calculatedMinor: string;
            proposedMinor: string;
            acceptedMinor: string;
            disputedMinor: string;
            settledMinor: string;
            waivedMinor: string;
            /** @description Calculated, and the deadline to claim it has passed. */
            lapsedMinor: string;
        };
        ClaimDeadlineDto: {
            contractId: string;
            contractNumber: string;
            supplierName: string;
            period: string;
            claimBy: string;
            currency: string;
            unclaimedMinor: string;
        };
        CreditSummaryDto: {
            totals: components["schemas"]["CreditTotalsDto"][];
            /** @description The nearest deadlines of what is not claimed, those passed first. */
            deadlines: components["schemas"]["ClaimDeadlineDto"][];
        };
        ObjectCaseDto: {
            /** @description Once the case is closed. */
            archiveNumber: string | null;
            /** @description Of the case's page; the buyer's to open. */
            id: string;
            caseNumber: string;
        };
        CreditReasonDto: {
            params: {
                [key: string]: unknown;
            };
            rule: string;
            code: string;
        };
        CreditEventDto: {
            /** @enum {string} */
            kind: "outage" | "incident";
            id: string;
            title: string;
        };
        CreditStepDto: {
            /** @enum {string} */
            action: "propose" | "accept" | "dispute" | "settle" | "waive";
            /** @enum {string} */
            state: "calculated" | "proposed" | "accepted" | "disputed" | "settled" | "waived";
            reason: string | null;
            userName: string | null;
            at: string;
        };
        CreditDetailDto: {
            /** @description Null of what was brought forward. */
            serviceLevelId: string | null;
            code: string | null;
            name: string | null;
            /** @description The result it is owed for. */
            resultId: string | null;
            /** @enum {string} */
            kind: "credit" | "earn_back" | "brought_forward";
            points: string | null;
            /** @description What the newest evidence would give, where the amount no longer follows it. */
            recalculatedMinor: string | null;
            /** @enum {string} */
            state: "calculated" | "proposed" | "accepted" | "disputed" | "settled" | "waived";
            /** @description The last local date to claim it. */
            claimBy: string | null;
            /** @description What the caller may do next. */
            actions: ("propose" | "accept" | "dispute" | "settle" | "waive")[];
            /** @description Opened with its first step, closed when nothing follows. */
            case: components["schemas"]["ObjectCaseDto"] | null;
            reckoning: components["schemas"]["CreditReasonDto"][];
            events: components["schemas"]["CreditEventDto"][];
            steps: components["schemas"]["CreditStepDto"][];
            ruleVersion: string;
            computedAt: string;
            id: string;
            statementId: string;
            contractId: string;
            contractNumber: string;
            supplierId: string;
            supplierName: string;
            period: string;
            currency: string;
            /** @description Negative of what is earned back. */
            amountMinor: string;
            /** @description How many steps it has taken. */
            version: number;
        };
        TakeCreditStepDto: {
            /** @enum {string} */
            action: "propose" | "accept" | "dispute" | "settle" | "waive";
            /** @description Must be given to dispute or waive. */
            reason?: string | null;
        };
        TerminationRightDto: {
            serviceLevelId: string;
            code: string;
            name: string;
            /** @description The months below minimum that raise it. */
            periods: string[];
        };
        StatementDto: {
            claimBy: string | null;
            id: string;
            contractId: string;
            contractNumber: string;
            contractTitle: string;
            supplierId: string;
            supplierName: string;
            period: string;
            currency: string;
            chargesMinor: string;
            atRiskMinor: string;
            beforeCapsMinor: string;
            broughtForwardMinor: string;
            cutMinor: string;
            carriedForwardMinor: string;
            earnedBackMinor: string;
            /** @description The sum of the lines as they stand. */
            totalMinor: string;
            terminationRights: components["schemas"]["TerminationRightDto"][];
            reckoning: components["schemas"]["CreditReasonDto"][];
            ruleVersion: string;
            computedAt: string;
        };
        StatementsDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["StatementDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        StatementDetailDto: {
            claimBy: string | null;
            id: string;
            contractId: string;
            contractNumber: string;
            contractTitle: string;
            supplierId: string;
            supplierName: string;
            period: string;
            currency: string;
            chargesMinor: string;
            atRiskMinor: string;
            beforeCapsMinor: string;
            broughtForwardMinor: string;
            cutMinor: string;
            carriedForwardMinor: string;
            earnedBackMinor: string;
            /** @description The sum of the lines as they stand. */
            totalMinor: string;
            terminationRights: components["schemas"]["TerminationRightDto"][];
            reckoning: components["schemas"]["CreditReasonDto"][];
            ruleVersion: string;
            computedAt: string;
            lines: components["schemas"]["CreditDto"][];
        };
        CostMonthDto: {
            period: string;
            planMinor: string;
            /** @description What somebody matched. */
            actualMinor: string;
            /** @description Proposed, and nobody has decided. */
            waitingMinor: string;
        };
        ContractMonthDto: {
            /** @enum {string} */
            reason: "as_agreed" | "not_invoiced" | "partly_invoiced" | "above" | "not_agreed" | "credited" | "nothing";
            period: string;
            planMinor: string;
            /** @description What somebody matched. */
            actualMinor: string;
            /** @description Proposed, and nobody has decided. */
            waitingMinor: string;
        };
        ContractCostDto: {
            /** @description Invoiced of agreed, two decimals rounded up (R12); null where nothing was agreed. */
            percent: string | null;
            contractId: string;
            number: string;
            title: string;
            supplierId: string;
            supplierName: string;
            illustrative: boolean;
            planMinor: string;
            actualMinor: string;
            /** @description What was invoiced less what was agreed. */
            deviationMinor: string;
            waitingMinor: string;
            months: components["schemas"]["ContractMonthDto"][];
        };
        TowerCostDto: {
            /** @description Null of contracts without a tower. */
            towerId: string | null;
            name: string | null;
            planMinor: string;
            actualMinor: string;
            deviationMinor: string;
        };
        InvoicedSumsDto: {
            allMinor: string;
            /** @description Matched with charges, of whatever month. */
            matchedMinor: string;
            waitingMinor: string;
            unmatchedMinor: string;
            /** @description Somebody said that no contract explains it. */
            outsideMinor: string;
            unknownSupplierMinor: string;
        };
        CurrencyCostDto: {
            currency: string;
            planMinor: string;
            actualMinor: string;
            deviationMinor: string;
            months: components["schemas"]["CostMonthDto"][];
            contracts: components["schemas"]["ContractCostDto"][];
            towers: components["schemas"]["TowerCostDto"][];
            invoiced: components["schemas"]["InvoicedSumsDto"];
        };
        CostOverviewDto: {
            from: string;
            to: string;
            currencies: components["schemas"]["CurrencyCostDto"][];
            /** @description Suppliers of the ledgers that are none of ours yet. */
            unknownSuppliers: number;
        };
        ClaimedCreditDto: {
            /** @enum {string} */
            state: "calculated" | "proposed" | "accepted" | "disputed" | "settled" | "waived";
            creditId: string;
            period: string;
            name: string;
            amountMinor: string;
            receivedMinor: string;
        };
        ContractClaimsDto: {
            contractId: string;
            number: string;
            supplierName: string;
            currency: string;
            /** @description Proposed or disputed: the supplier has not said yes. */
            unansweredMinor: string;
            /** @description Accepted or settled, less what was earned back. */
            owedMinor: string;
            receivedMinor: string;
            /** @description Owed and not received. */
            outstandingMinor: string;
            credits: components["schemas"]["ClaimedCreditDto"][];
        };
        ClaimsDto: {
            items: components["schemas"]["ContractClaimsDto"][];
        };
        CostTermsDto: {
            /** @description 0 while the product's own hold. */
            version: number;
            /** @description Of what was agreed. */
            tolerancePercent: string;
            /** @description In minor units. */
            toleranceMinor: string;
        };
        UpdateCostTermsDto: {
            /** @description Of what was agreed. */
            tolerancePercent: string;
            /** @description In minor units. */
            toleranceMinor: string;
        };
        InvoiceDto: {
            invoicedOn: string | null;
            reference: string | null;
            supplierId: string | null;
            supplierName: string | null;
            /** @enum {string} */
            state: "unknown_supplier" | "unmatched" | "proposed" | "partly" | "matched" | "outside";
            /**
             * @description What the proposal, or that there is none, comes from.
             * @enum {string}
             */
            reason: "charge_fits" | "reference_and_charge" | "charges_together" | "charge_less_credit" | "reference_only" | "credit_fits" | "credits_together" | "nothing_open" | "nothing_fits" | "several_fit" | "by_hand";
            id: string;
            number: string;
            /** @description The month it is booked in. */
            period: string;
            ledgerSupplierId: string;
            /** @description As the ledger calls it. */
            ledgerName: string;
            currency: string;
            amountMinor: string;
            /** @description Of it what somebody has matched. */
            matchedMinor: string;
            /** @description Of it what is proposed to be for. */
            proposedMinor: string;
            /** @description What neither explains. */
            leftMinor: string;
            /** @description The contracts it is, or seems to be, for. */
            contractNumbers: string[];
            illustrative: boolean;
            version: number;
        };
        InvoicePageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["InvoiceDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        ConfirmInvoicesDto: {
            invoiceIds: string[];
        };
        ConfirmedInvoicesDto: {
            /** @description Those whose proposals became decisions; of the others nothing was proposed. */
            confirmed: number;
        };
        InvoiceLineDto: {
            unit: string | null;
            account: string | null;
            text: string | null;
            line: number;
            amountMinor: string;
        };
        InvoiceMatchDto: {
            /** @enum {string} */
            kind: "charge" | "credit";
            creditId: string | null;
            /** @description What the credit is owed for. */
            creditName: string | null;
            /** @enum {string} */
            state: "proposed" | "confirmed";
            decidedBy: string | null;
            decidedAt: string | null;
            contractId: string;
            contractNumber: string;
            contractTitle: string;
            period: string;
            /** @description Negative of a credit that is received. */
            amountMinor: string;
        };
        OpeningDto: {
            /** @enum {string} */
            kind: "charge" | "credit";
            creditId: string | null;
            creditName: string | null;
            contractId: string;
            contractNumber: string;
            period: string;
            /** @description What other invoices leave of it. */
            leftMinor: string;
        };
        InvoiceDetailDto: {
            invoicedOn: string | null;
            reference: string | null;
            supplierId: string | null;
            supplierName: string | null;
            /** @enum {string} */
            state: "unknown_supplier" | "unmatched" | "proposed" | "partly" | "matched" | "outside";
            /**
             * @description What the proposal, or that there is none, comes from.
             * @enum {string}
             */
            reason: "charge_fits" | "reference_and_charge" | "charges_together" | "charge_less_credit" | "reference_only" | "credit_fits" | "credits_together" | "nothing_open" | "nothing_fits" | "several_fit" | "by_hand";
            importId: string | null;
            lines: components["schemas"]["InvoiceLineDto"][];
            matches: components["schemas"]["InvoiceMatchDto"][];
            /** @description In the invoice's currency, of its month and the three before. */
            openings: components["schemas"]["OpeningDto"][];
            id: string;
            number: string;
            /** @description The month it is booked in. */
            period: string;
            ledgerSupplierId: string;
            /** @description As the ledger calls it. */
            ledgerName: string;
            currency: string;
            amountMinor: string;
            /** @description Of it what somebody has matched. */
            matchedMinor: string;
            /** @description Of it what is proposed to be for. */
            proposedMinor: string;
            /** @description What neither explains. */
            leftMinor: string;
            /** @description The contracts it is, or seems to be, for. */
            contractNumbers: string[];
            illustrative: boolean;
            version: number;
        };
        MatchPartDto: {
            /** @enum {string} */
            kind: "charge" | "credit";
            /**
             * Format: uuid
             * @description Of a credit that is received.
             */
            creditId?: string | null;
            /** Format: uuid */
            contractId: string;
            period: string;
            /** @description Not zero; negative of a credit that is received. */
            amountMinor: string;
        };
        MatchInvoiceDto: {
            /** @description Empty: it is for nothing that was agreed. */
            parts: components["schemas"]["MatchPartDto"][];
        };
        LedgerPreviewRowDto: {
            line: number;
            cells: string[];
        };
        LedgerPreviewDto: {
            columns: string[];
            rows: components["schemas"]["LedgerPreviewRowDto"][];
        };
        LedgerMappingDto: {
            /** @description Fields: supplierName, supplierNumber, invoiceNumber, line, amount, date, period, currency, reference, unit, account, text */
            columns: {
                [key: string]: string;
            };
            /** @enum {string} */
            decimal: "comma" | "point";
            /** @enum {string} */
            dateOrder: "ymd" | "dmy" | "mdy";
            /** @enum {string} */
            encoding: "utf-8" | "windows-1252";
            /** @description The month `YYYY-MM` of rows that name none. */
            period: string | null;
            /** @description What is paid is booked as negative. */
            reversed: boolean;
            /** @description Of rows that name none. */
            currency: string;
        };
        InvoiceImportDto: {
            id: string;
            fileName: string;
            mapping: components["schemas"]["LedgerMappingDto"];
            /** @description Rows of the file; each is added, changed, unchanged or refused. */
            received: number;
            /** @description Invoices those rows belong to. */
            invoices: number;
            added: number;
            changed: number;
            unchanged: number;
            refused: number;
            /** @description Of the refused ones, those nobody has corrected. */
            open: number;
            createdAt: string;
        };
        InvoiceImportPageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["InvoiceImportDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        RefusedInvoiceRowDto: {
            /** @description The column; null where the row as a whole is wrong. */
            field: string | null;
            params: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            status: "open" | "taken";
            id: string;
            /** @description Where it begins in the file, from 1. */
            line: number;
            code: string;
            columns: string[];
            cells: string[];
            version: number;
        };
        RefusedInvoiceRowPageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["RefusedInvoiceRowDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        CorrectInvoiceRowDto: {
            cells: string[];
        };
        InvoiceMappingDto: {
            id: string;
            name: string;
            mapping: components["schemas"]["LedgerMappingDto"];
            version: number;
        };
        InvoiceMappingListDto: {
            items: components["schemas"]["InvoiceMappingDto"][];
        };
        SaveInvoiceMappingDto: {
            mapping: components["schemas"]["LedgerMappingDto"];
            name: string;
        };
        LedgerSupplierDto: {
            organisationNumber: string | null;
            supplierId: string | null;
            supplierName: string | null;
            /**
             * @description How that was found; `none`: somebody said that it is none of ours; null: not yet.
             * @enum {string|null}
             */
            foundBy: "number" | "name" | "hand" | "none" | null;
            id: string;
            name: string;
            invoices: number;
            /** @description What it invoiced, in minor units, in the organisation's own currency. */
            amountMinor: string;
            currency: string;
            version: number;
        };
        LedgerSupplierPageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["LedgerSupplierDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        MapLedgerSupplierDto: {
            /**
             * Format: uuid
             * @description Null: none of ours, unless `unknown`.
             */
            supplierId: string | null;
            /** @description Nobody is to have said anything of it. */
            unknown?: boolean;
        };
        BackTestDto: {
            /** @enum {string} */
            status: "queued" | "running" | "done" | "failed";
            finishedAt: string | null;
            id: string;
            name: string;
            from: string;
            to: string;
            doneSteps: number;
            totalSteps: number;
            draftNames: string[];
            createdAt: string;
            version: number;
        };
        BackTestPageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["BackTestDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        DraftChargesDto: {
            /** @description Integer minor units as a decimal string. */
            monthlyChargeMinor: string;
            atRiskPercent: string;
            /** Format: currency */
            currency: string;
        };
        PreviewInputDto: {
            /** @enum {string} */
            metric: "response" | "resolution" | "response_duration" | "resolution_duration" | "incident_count" | "backlog_age" | "first_time_fix" | "availability" | "downtime" | "outage_count" | "satisfaction" | "reports_on_time" | "reported";
            /** @description Of incidents: 1 to 5; null or left out for every priority. */
            priority?: number | null;
            /** @description Of a timed metric: service time in ms, unless `targetDays` is given. */
            targetMs?: number | null;
            /** @description Of a timed metric: service days, unless `targetMs` is given (R6). */
            targetDays?: number | null;
            /**
             * @description Chosen for `reported` alone; every other metric has its own.
             * @enum {string}
             */
            direction?: "higher_is_better" | "lower_is_better";
            /**
             * @description How values become one figure, where the metric leaves a choice.
             * @enum {string|null}
             */
            statistic?: "mean" | "median" | "percentile" | "sum" | "maximum" | "last" | null;
            /** @description Of the statistic `percentile`: above 0, at most 100. */
            percentile?: string | null;
            /**
             * @description Whether an incident counts for every supplier that held it or only for the one that resolved it.
             * @enum {string}
             */
            countsFor?: "every_holder" | "resolver";
            /** @description What may stop the clock. */
            pauseReasons?: ("awaiting_user" | "awaiting_vendor" | "awaiting_problem" | "awaiting_evidence" | "pending" | "on_hold" | "agreed_change" | "force_majeure")[];
            /** @description Only evidence about this component; null for all of the tower. */
            component?: string | null;
            /**
             * Format: uuid
             * @description The measurement series that reported figures, satisfaction or probed availability come from.
             */
            seriesId?: string | null;
            /** @description What a miss costs; null for nothing. */
            creditRule?: (components["schemas"]["PoolRuleDto"] | components["schemas"]["TierRuleDto"] | components["schemas"]["PointsRuleDto"] | components["schemas"]["HourlyRuleDto"]) | null;
            /** @description The supplier's own contract in the tower unless given. */
            charges?: components["schemas"]["DraftChargesDto"] | null;
            creditTerms?: components["schemas"]["CreditTermsDto"] | null;
            /** Format: uuid */
            supplierId: string;
            /** Format: uuid */
            towerId: string;
            /** @description A month; the last ended one unless given. */
            period?: string;
            /** Format: uuid */
            calendarId: string;
            /** @description Due at the end of the last window of the day that `targetDays` leads to. */
            targetEndOfDay?: boolean;
            /** @description Exact decimal string in the metric's unit: percent, ms, count, or that of its series. */
            expectedTarget: string;
            /** @description No better than what is expected: no higher, or no lower where lower is better. */
            minimumTarget: string;
            /** @description The calendar month unless given. */
            window?: components["schemas"]["MeasuringWindowDto"];
            /** @description With fewer values than this a period is not measured; 1 unless said. */
            minimumVolume?: number;
            exclusions?: components["schemas"]["ExclusionsDto"];
            /** @description What it weighs in the score, above 0; 1 unless said. */
            weight?: string;
        };
        DraftReasonDto: {
            params: {
                [key: string]: unknown;
            };
            rule: string;
            code: string;
        };
        DraftCreditDto: {
            /** @description Integer minor units as a decimal string. */
            amountMinor: string;
            currency: string;
            steps: components["schemas"]["DraftReasonDto"][];
        };
        DraftPreviewDto: {
            /** @description In the metric's unit, never better than it is; null when not measured. */
            value: string | null;
            inputs: {
                [key: string]: unknown;
            };
            /** @description Null without a credit rule, or where nobody knows the charges. */
            credit: components["schemas"]["DraftCreditDto"] | null;
            period: string;
            unit: string;
            verdict: string;
            volume: number;
            met: number;
            missed: number;
            code: string;
            windowFrom: string;
            windowTo: string;
            complete: boolean;
        };
        DraftDto: {
            /** @enum {string} */
            metric: "response" | "resolution" | "response_duration" | "resolution_duration" | "incident_count" | "backlog_age" | "first_time_fix" | "availability" | "downtime" | "outage_count" | "satisfaction" | "reports_on_time" | "reported";
            /** @description Of incidents: 1 to 5; null or left out for every priority. */
            priority?: number | null;
            /** @description Of a timed metric: service time in ms, unless `targetDays` is given. */
            targetMs?: number | null;
            /** @description Of a timed metric: service days, unless `targetMs` is given (R6). */
            targetDays?: number | null;
            /**
             * @description Chosen for `reported` alone; every other metric has its own.
             * @enum {string}
             */
            direction?: "higher_is_better" | "lower_is_better";
            /**
             * @description How values become one figure, where the metric leaves a choice.
             * @enum {string|null}
             */
            statistic?: "mean" | "median" | "percentile" | "sum" | "maximum" | "last" | null;
            /** @description Of the statistic `percentile`: above 0, at most 100. */
            percentile?: string | null;
            /**
             * @description Whether an incident counts for every supplier that held it or only for the one that resolved it.
             * @enum {string}
             */
            countsFor?: "every_holder" | "resolver";
            /** @description What may stop the clock. */
            pauseReasons?: ("awaiting_user" | "awaiting_vendor" | "awaiting_problem" | "awaiting_evidence" | "pending" | "on_hold" | "agreed_change" | "force_majeure")[];
            /** @description Only evidence about this component; null for all of the tower. */
            component?: string | null;
            /**
             * Format: uuid
             * @description The measurement series that reported figures, satisfaction or probed availability come from.
             */
            seriesId?: string | null;
            /** @description What a miss costs; null for nothing. */
            creditRule?: (components["schemas"]["PoolRuleDto"] | components["schemas"]["TierRuleDto"] | components["schemas"]["PointsRuleDto"] | components["schemas"]["HourlyRuleDto"]) | null;
            /** @description The supplier's own contract in the tower unless given. */
            charges?: components["schemas"]["DraftChargesDto"] | null;
            creditTerms?: components["schemas"]["CreditTermsDto"] | null;
            name: string;
            /** Format: uuid */
            calendarId: string;
            /** @description Due at the end of the last window of the day that `targetDays` leads to. */
            targetEndOfDay?: boolean;
            /** @description Exact decimal string in the metric's unit: percent, ms, count, or that of its series. */
            expectedTarget: string;
            /** @description No better than what is expected: no higher, or no lower where lower is better. */
            minimumTarget: string;
            /** @description The calendar month unless given. */
            window?: components["schemas"]["MeasuringWindowDto"];
            /** @description With fewer values than this a period is not measured; 1 unless said. */
            minimumVolume?: number;
            exclusions?: components["schemas"]["ExclusionsDto"];
            /** @description What it weighs in the score, above 0; 1 unless said. */
            weight?: string;
        };
        CreateBackTestDto: {
            name: string;
            /** @description The first month, `YYYY-MM`. */
            from: string;
            /** @description The last month, at most ten years later. */
            to: string;
            /** @description All suppliers unless given. */
            supplierIds?: string[];
            /** @description All towers unless given. */
            towerIds?: string[];
            drafts: components["schemas"]["DraftDto"][];
        };
        BackTestResultDto: {
            value: string | null;
            /** @description Null where nobody knows the charges, or the draft costs nothing. */
            creditMinor: string | null;
            currency: string | null;
            /** @description The draft's place in the list, from 0. */
            draft: number;
            supplierId: string;
            supplierName: string;
            towerId: string;
            towerName: string;
            period: string;
            verdict: string;
            volume: number;
            met: number;
            missed: number;
        };
        BackTestDetailDto: {
            /** @enum {string} */
            status: "queued" | "running" | "done" | "failed";
            finishedAt: string | null;
            id: string;
            name: string;
            from: string;
            to: string;
            doneSteps: number;
            totalSteps: number;
            draftNames: string[];
            createdAt: string;
            version: number;
            drafts: components["schemas"]["DraftDto"][];
            results: components["schemas"]["BackTestResultDto"][];
        };
        ReliabilityPartDto: {
            /** @enum {string} */
            part: "timeliness" | "completeness" | "deviation" | "corrections";
            /** @description Percent with two decimals, floored; null where there was nothing to count. */
            value: string | null;
            count: number;
            of: number;
            weight: string;
            /** @description Percent of the whole that it decides. */
            share: string;
        };
        ReliabilityPointDto: {
            value: string | null;
            /** @description `YYYY-MM` */
            period: string;
        };
        SupplierReliabilityDto: {
            /** @description Percent with two decimals, floored; null where no part could be measured. */
            value: string | null;
            /** @description Mean absolute deviation of the reported figures, in percent of the measured, ceiled; no part of the value. */
            meanDeviation: string | null;
            supplierId: string;
            supplierName: string;
            period: string;
            /** @description Percent of the weight that was measured. */
            coverage: string;
            parts: components["schemas"]["ReliabilityPartDto"][];
            /** @description Accepted corrections of accepted reports. */
            corrections: number;
            /** @description The last twelve months up to this one in which reports were due, ascending. */
            trend: components["schemas"]["ReliabilityPointDto"][];
        };
        ReliabilitiesDto: {
            /** @description By supplier's name; a vendor's own alone. Suppliers from which nothing was due are left out. */
            items: components["schemas"]["SupplierReliabilityDto"][];
        };
        ReliabilityReportDto: {
            submittedAt: string | null;
            /** @enum {string} */
            outcome: "met" | "missed" | "running";
            id: string;
            templateNameSv: string;
            templateNameEn: string;
            /** @description What it reports on: `YYYY-MM`, `YYYY-Qn` or `YYYY`. */
            period: string;
            dueAt: string;
            /** @description Figures asked for in the version that was first reviewed, or the newest; 0 while it has not come. */
            asked: number;
            reported: number;
            within: number;
            outside: number;
            accepted: boolean;
            corrections: number;
        };
        SupplierReliabilityDetailDto: {
            /** @description Percent with two decimals, floored; null where no part could be measured. */
            value: string | null;
            /** @description Mean absolute deviation of the reported figures, in percent of the measured, ceiled; no part of the value. */
            meanDeviation: string | null;
            supplierId: string;
            supplierName: string;
            period: string;
            /** @description Percent of the weight that was measured. */
            coverage: string;
            parts: components["schemas"]["ReliabilityPartDto"][];
            /** @description Accepted corrections of accepted reports. */
            corrections: number;
            /** @description The last twelve months up to this one in which reports were due, ascending. */
            trend: components["schemas"]["ReliabilityPointDto"][];
            /** @description By due time. */
            reports: components["schemas"]["ReliabilityReportDto"][];
        };
        LocalTextDto: {
            sv: string;
            en: string;
        };
        ReportDto: {
            /** @enum {string} */
            state: "draft" | "submitted" | "in_review" | "returned" | "disputed" | "accepted" | "not_delivered";
            /** @enum {string} */
            timeliness: "upcoming" | "on_time" | "late" | "missing";
            submittedAt: string | null;
            /** @description When the buyer is to have reviewed it. */
            reviewDueAt: string | null;
            /** @description When the supplier is to have answered what was returned. */
            answerDueAt: string | null;
            acceptedAt: string | null;
            id: string;
            caseNumber: string;
            templateId: string;
            name: components["schemas"]["LocalTextDto"];
            /** @description What it says is invented, to show how the product works. */
            illustrative: boolean;
            contractId: string;
            contractNumber: string;
            contractTitle: string;
            supplierId: string;
            supplierName: string;
            period: string;
            dueAt: string;
            /** @description Of the newest version submitted; 0 before the first. */
            currentNumber: number;
            version: number;
        };
        ReportPageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["ReportDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        DueReportDto: {
            /** @enum {string} */
            state: "draft" | "submitted" | "in_review" | "returned" | "disputed" | "accepted" | "not_delivered";
            /** @enum {string} */
            timeliness: "upcoming" | "on_time" | "late" | "missing";
            submittedAt: string | null;
            /** @description When the buyer is to have reviewed it. */
            reviewDueAt: string | null;
            /** @description When the supplier is to have answered what was returned. */
            answerDueAt: string | null;
            acceptedAt: string | null;
            id: string;
            caseNumber: string;
            templateId: string;
            name: components["schemas"]["LocalTextDto"];
            /** @description What it says is invented, to show how the product works. */
            illustrative: boolean;
            contractId: string;
            contractNumber: string;
            contractTitle: string;
            supplierId: string;
            supplierName: string;
            period: string;
            dueAt: string;
            /** @description Of the newest version submitted; 0 before the first. */
            currentNumber: number;
            version: number;
            /** @description The organisation's short name, which `X-Organisation` takes. */
            slug: string;
            organisationName: string;
            zone: string;
        };
        DueReportsDto: {
            items: components["schemas"]["DueReportDto"][];
        };
        DisputePlaceDto: {
            reportId: string;
        };
        SignatoryDto: {
            name: string;
            title: string;
        };
        ReportReceiptLineDto: {
            number: number;
            sha256: string;
            submittedAt: string;
            signatory: components["schemas"]["SignatoryDto"];
        };
        ToleranceDto: {
            /** @enum {string} */
            kind: "absolute" | "relative";
            /** @description An exact decimal: of the figure's unit, or percent of the measured value. */
            value: string;
        };
        ReportFigureDto: {
            serviceLevelId: string | null;
            resultId: string | null;
            reported: string | null;
            measured: string | null;
            /** @description Such as `0.5 %`; null where none is agreed, and the two are to be equal. */
            tolerance: components["schemas"]["ToleranceDto"] | null;
            /** @enum {string} */
            standing: "within" | "outside" | "not_measured" | "not_reported";
            /** @description Reported minus measured, with the item's decimals. */
            deviation: string | null;
            /** @description Why it deviates, in the supplier's words. */
            reason: string | null;
            /** @enum {string} */
            state: "open" | "proposed" | "agreed" | "disputed" | "decided";
            proposedValue: string | null;
            /** @enum {string|null} */
            proposedBy: "buyer" | "supplier" | null;
            proposedReason: string | null;
            agreedValue: string | null;
            /** @description What an accepted correction made of it since. */
            correctedValue: string | null;
            actions: ("accept_measured" | "accept_reported" | "propose" | "agree" | "dispute")[];
            id: string;
            item: string;
            label: components["schemas"]["LocalTextDto"];
            unit: string;
            decimals: number;
            version: number;
        };
        ReportStepDto: {
            /** @enum {string} */
            state: "draft" | "submitted" | "in_review" | "returned" | "disputed" | "accepted" | "not_delivered";
            item: string | null;
            value: string | null;
            reason: string | null;
            /** @enum {string} */
            party: "buyer" | "supplier";
            userName: string | null;
            action: string;
            number: number;
            at: string;
        };
        ReportCommentDto: {
            item: string | null;
            /** @enum {string} */
            party: "buyer" | "supplier";
            userName: string | null;
            id: string;
            number: number;
            text: string;
            /** @description Read by the buyer alone. */
            internal: boolean;
            at: string;
        };
        ReportFileDto: {
            item: string | null;
            disputeId: string | null;
            /** @enum {string} */
            party: "buyer" | "supplier";
            id: string;
            fileName: string;
            mediaType: string;
            sizeBytes: number;
            sha256: string;
            at: string;
        };
        DisputeDto: {
            /** @enum {string} */
            state: "open" | "answered" | "decided" | "withdrawn";
            /** @enum {string} */
            openedBy: "buyer" | "supplier";
            answer: string | null;
            decidedValue: string | null;
            decision: string | null;
            decidedAt: string | null;
            actions: ("answer" | "withdraw" | "decide")[];
            id: string;
            caseNumber: string;
            figureId: string;
            item: string;
            statement: string;
            openedAt: string;
            version: number;
        };
        ReportCorrectionDto: {
            replacedValue: string | null;
            /** @enum {string} */
            party: "buyer" | "supplier";
            /** @enum {string} */
            state: "proposed" | "accepted" | "declined";
            answer: string | null;
            answeredAt: string | null;
            id: string;
            figureId: string;
            item: string;
            value: string;
            reason: string;
            at: string;
            /** @description Whether the caller's side is the one to answer it. */
            answerable: boolean;
            version: number;
        };
        ReportDetailDto: {
            /** @enum {string} */
            state: "draft" | "submitted" | "in_review" | "returned" | "disputed" | "accepted" | "not_delivered";
            /** @enum {string} */
            timeliness: "upcoming" | "on_time" | "late" | "missing";
            submittedAt: string | null;
            /** @description When the buyer is to have reviewed it. */
            reviewDueAt: string | null;
            /** @description When the supplier is to have answered what was returned. */
            answerDueAt: string | null;
            acceptedAt: string | null;
            case: components["schemas"]["ObjectCaseDto"] | null;
            /** @description What whoever signs must be, where the contract says so. */
            signatoryTitle: string | null;
            /** @description What the caller may do next with the report itself. */
            actions: ("submit" | "withdraw" | "review" | "accept" | "return" | "dispute" | "close" | "reopen")[];
            /** @description Whether two people accept it. */
            fourEyes: boolean;
            /** @description Whether one of them has. */
            acceptedOnce: boolean;
            /** @description Whether the caller may write in the draft now. */
            writable: boolean;
            /** @description Whether the caller may propose a correction. */
            correctable: boolean;
            versions: components["schemas"]["ReportReceiptLineDto"][];
            figures: components["schemas"]["ReportFigureDto"][];
            steps: components["schemas"]["ReportStepDto"][];
            comments: components["schemas"]["ReportCommentDto"][];
            files: components["schemas"]["ReportFileDto"][];
            disputes: components["schemas"]["DisputeDto"][];
            corrections: components["schemas"]["ReportCorrectionDto"][];
            id: string;
            caseNumber: string;
            templateId: string;
            name: components["schemas"]["LocalTextDto"];
            /** @description What it says is invented, to show how the product works. */
            illustrative: boolean;
            contractId: string;
            contractNumber: string;
            contractTitle: string;
            supplierId: string;
            supplierName: string;
            period: string;
            dueAt: string;
            /** @description Of the newest version submitted; 0 before the first. */
            currentNumber: number;
            version: number;
        };
        TakeReportStepDto: {
            /** @enum {string} */
            action: "withdraw" | "review" | "accept" | "return" | "close" | "reopen";
            /** @description Must be given to return, withdraw, close or reopen. */
            reason?: string | null;
        };
        MeasuredFigureDto: {
            value: string | null;
            serviceLevelId: string | null;
            /** @description The result with its evidence. */
            resultId: string | null;
            item: string;
        };
        FormProblemDto: {
            params: {
                [key: string]: unknown;
            };
            /** @description An item's key, in a table `key.row.column`. */
            path: string;
            code: string;
        };
        ReportDraftDto: {
            /** @description A newer version of the template that the report is now to be written by; null where it is the draft's. */
            newerTemplateVersion: number | null;
            definition: {
                [key: string]: unknown;
            };
            answers: {
                [key: string]: unknown;
            };
            /** @description Why a figure deviates, by item. */
            reasons: {
                [key: string]: string;
            };
            reportId: string;
            templateVersionId: string;
            templateVersionNumber: number;
            measured: components["schemas"]["MeasuredFigureDto"][];
            /** @description What is wrong with what was written; nothing of what is only missing yet. */
            problems: components["schemas"]["FormProblemDto"][];
            files: components["schemas"]["ReportFileDto"][];
            version: number;
            savedAt: string;
        };
        SaveReportDraftDto: {
            /** @description By item: numbers as exact decimals with a point, dates `YYYY-MM-DD`, tables as rows. What was typed and is no such thing is kept as it was typed. */
            answers: {
                [key: string]: unknown;
            };
            reasons?: {
                [key: string]: string;
            };
        };
        ReceiptDto: {
            /** @enum {string} */
            timeliness: "upcoming" | "on_time" | "late" | "missing";
            reportId: string;
            caseNumber: string;
            number: number;
            /** @description Of the canonical JSON of what was submitted (RFC 8785), in hexadecimal. */
            sha256: string;
            submittedAt: string;
            signatory: components["schemas"]["SignatoryDto"];
            dueAt: string;
        };
        ReportVersionDto: {
            /** @enum {string} */
            timeliness: "upcoming" | "on_time" | "late" | "missing";
            definition: {
                [key: string]: unknown;
            };
            answers: {
                [key: string]: unknown;
            };
            reasons: {
                [key: string]: string;
            };
            templateVersionNumber: number;
            measured: components["schemas"]["MeasuredFigureDto"][];
            reportId: string;
            caseNumber: string;
            number: number;
            /** @description Of the canonical JSON of what was submitted (RFC 8785), in hexadecimal. */
            sha256: string;
            submittedAt: string;
            signatory: components["schemas"]["SignatoryDto"];
            dueAt: string;
        };
        TakeFigureStepDto: {
            /** @enum {string} */
            action: "accept_measured" | "accept_reported" | "propose" | "agree" | "dispute";
            /** @description Must be given to propose or dispute. */
            reason?: string | null;
            /** @description To propose: an exact decimal in the item's unit. */
            value?: string;
        };
        TakeDisputeStepDto: {
            /** @enum {string} */
            action: "answer" | "withdraw" | "decide";
            text?: string | null;
            /** @description To decide: an exact decimal in the item's unit. */
            value?: string;
        };
        CorrectFigureDto: {
            /** Format: uuid */
            figureId: string;
            /** @description An exact decimal in the item's unit. */
            value: string;
            reason: string;
        };
        AnswerCorrectionDto: {
            /** @description Must be given to decline. */
            text?: string | null;
            accept: boolean;
        };
        AddReportCommentDto: {
            text: string;
            /** @description An item of the report that it is about. */
            item?: string;
            /** @description For the buyer alone. */
            internal?: boolean;
        };
        CellProblemDto: {
            item: string | null;
            params: {
                [key: string]: unknown;
            };
            sheet: string;
            cell: string;
            code: string;
        };
        SheetTakenDto: {
            /** @description How many answers were taken into the draft. */
            taken: number;
            problems: components["schemas"]["CellProblemDto"][];
            draft: components["schemas"]["ReportDraftDto"];
        };
        RiskDto: {
            description: string | null;
            supplierId: string | null;
            supplierName: string | null;
            towerId: string | null;
            towerName: string | null;
            contractId: string | null;
            contractNumber: string | null;
            /** @enum {string} */
            band: "low" | "medium" | "high" | "critical";
            /** @enum {string|null} */
            treatment: "avoid" | "reduce" | "transfer" | "accept" | null;
            treatmentPlan: string | null;
            residualLikelihood: number | null;
            residualImpact: number | null;
            /**
             * @description What is left of it; null where that was not said.
             * @enum {string|null}
             */
            residualBand: "low" | "medium" | "high" | "critical" | null;
            /** @enum {string} */
            currentBand: "low" | "medium" | "high" | "critical";
            /** @enum {string} */
            state: "open" | "treated" | "accepted" | "closed";
            stateReason: string | null;
            ownerUserId: string | null;
            ownerName: string | null;
            reviewOn: string | null;
            /** @description What the caller may do next. */
            actions: ("treat" | "accept" | "reopen" | "close")[];
            id: string;
            title: string;
            likelihood: number;
            impact: number;
            /** @description As it is today: what is left of it once it is treated or accepted. */
            currentLikelihood: number;
            currentImpact: number;
            /** @description Its review day has passed. */
            overdue: boolean;
            illustrative: boolean;
            version: number;
            updatedAt: string;
        };
        RiskPageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["RiskDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        RiskSquareDto: {
            /** @enum {string} */
            band: "low" | "medium" | "high" | "critical";
            likelihood: number;
            impact: number;
            /** @description Risks that are this large today. */
            risks: number;
        };
        RiskMatrixDto: {
            /** @description All twenty-five. */
            squares: components["schemas"]["RiskSquareDto"][];
            /** @description Risks that are not closed, by the band they have today. */
            low: number;
            medium: number;
            high: number;
            critical: number;
            /** @description Whose review day has passed. */
            overdue: number;
        };
        ConcentrationShareDto: {
            supplierId: string;
            supplierName: string;
            /** @description A year's charges in minor units, rounded once. */
            yearlyMinor: string;
            /** @description Percent of the whole, two decimals, never smaller than it is. */
            percent: string;
            /** @description The same as an exact ratio. */
            exactPercent: string;
        };
        SpreadDto: {
            /** @description The sum of the squared shares, 1 where one supplier has all; four decimals, never smaller than it is. Null where nothing is paid. */
            index: string | null;
            exactIndex: string | null;
            /** @description As how many equally large suppliers that is; two decimals, never more than it is. */
            equals: string | null;
            /** @description The largest first. */
            shares: components["schemas"]["ConcentrationShareDto"][];
            totalMinor: string;
        };
        TowerSpreadDto: {
            /** @description The sum of the squared shares, 1 where one supplier has all; four decimals, never smaller than it is. Null where nothing is paid. */
            index: string | null;
            exactIndex: string | null;
            /** @description As how many equally large suppliers that is; two decimals, never more than it is. */
            equals: string | null;
            /** @description The largest first. */
            shares: components["schemas"]["ConcentrationShareDto"][];
            totalMinor: string;
            towerId: string;
            towerName: string;
        };
        CriticalServiceDto: {
            serviceId: string;
            name: string;
        };
        CriticalSupplierDto: {
            supplierId: string;
            supplierName: string;
            /** @description Business-critical services that are down when its part is. */
            needed: number;
            /** @description Of these, those that need nobody else. */
            alone: components["schemas"]["CriticalServiceDto"][];
        };
        ConcentrationDto: {
            /** @description The local date it is of. */
            on: string;
            currency: string;
            all: components["schemas"]["SpreadDto"];
            /** @description By name. */
            towers: components["schemas"]["TowerSpreadDto"][];
            /** @description Contracts in another currency, which are left out. */
            otherCurrencies: number;
            /** @description How many services are business-critical. */
            criticalServices: number;
            /** @description Those that most rests on first. */
            suppliers: components["schemas"]["CriticalSupplierDto"][];
        };
        ExitPointDto: {
            /** @enum {string} */
            topic: "exit_plan" | "data_export" | "documentation" | "knowledge_transfer" | "step_in" | "licences" | "staff" | "notice_term";
            /** @enum {string} */
            state: "missing" | "under_way" | "ready" | "not_needed";
            /** @description Since when it is so; null while nobody has answered. */
            statedOn: string | null;
            reviewOn: string | null;
            /** @description What shows it. */
            evidence: string | null;
            overdue: boolean;
            /** @description 0 while nobody has answered. */
            version: number;
        };
        ExitReadinessDto: {
            /** @description Ready topics of those needed, in whole percent, never more than it is; null where nothing is needed. */
            percent: string | null;
            contractId: string;
            contractNumber: string;
            contractTitle: string;
            supplierId: string;
            supplierName: string;
            endsOn: string;
            ready: number;
            needed: number;
            /** @description Topics whose review day has passed. */
            overdue: number;
            points: components["schemas"]["ExitPointDto"][];
        };
        ExitReadinessListDto: {
            /** @description Contracts that run today or later, the least ready first. */
            items: components["schemas"]["ExitReadinessDto"][];
        };
        StateExitPointDto: {
            /** @enum {string} */
            state: "missing" | "under_way" | "ready" | "not_needed";
            /** @description Today unless said. */
            statedOn?: string | null;
            reviewOn?: string | null;
            /** @description Must be given with ready. */
            evidence?: string | null;
        };
        CreateRiskDto: {
            /** @description What could happen, why, and what follows. */
            description?: string | null;
            /** Format: uuid */
            supplierId?: string | null;
            /** Format: uuid */
            towerId?: string | null;
            /**
             * Format: uuid
             * @description Of the same supplier, where one is named.
             */
            contractId?: string | null;
            /** @enum {string|null} */
            treatment?: "avoid" | "reduce" | "transfer" | "accept" | null;
            treatmentPlan?: string | null;
            /** @description What is left of it once treated; together with the impact. */
            residualLikelihood?: number | null;
            residualImpact?: number | null;
            /**
             * Format: uuid
             * @description One of the buyer's people.
             */
            ownerUserId?: string | null;
            reviewOn?: string | null;
            title: string;
            /** @description 1 very unlikely to 5 almost certain. */
            likelihood: number;
            /** @description 1 hardly noticed to 5 ruinous. */
            impact: number;
            /** @description Invented, to show the product. */
            illustrative?: boolean;
        };
        UpdateRiskDto: {
            /** @description What could happen, why, and what follows. */
            description?: string | null;
            /** Format: uuid */
            supplierId?: string | null;
            /** Format: uuid */
            towerId?: string | null;
            /**
             * Format: uuid
             * @description Of the same supplier, where one is named.
             */
            contractId?: string | null;
            /** @enum {string|null} */
            treatment?: "avoid" | "reduce" | "transfer" | "accept" | null;
            treatmentPlan?: string | null;
            /** @description What is left of it once treated; together with the impact. */
            residualLikelihood?: number | null;
            residualImpact?: number | null;
            /**
             * Format: uuid
             * @description One of the buyer's people.
             */
            ownerUserId?: string | null;
            reviewOn?: string | null;
            title?: string;
            /** @description 1 very unlikely to 5 almost certain. */
            likelihood?: number;
            /** @description 1 hardly noticed to 5 ruinous. */
            impact?: number;
            /** @description Invented, to show the product. */
            illustrative?: boolean;
        };
        TakeRiskStepDto: {
            /** @enum {string} */
            action: "treat" | "accept" | "reopen" | "close";
            /** @description Must be given but to treat it. */
            reason?: string | null;
        };
        ObligationDto: {
            clause: string | null;
            description: string | null;
            /** @enum {string} */
            obliged: "supplier" | "buyer";
            /** @description Null for a vendor. */
            ownerUserId: string | null;
            ownerName: string | null;
            everyMonths: number | null;
            lastOn: string | null;
            /** @enum {string} */
            standing: "late" | "waiting" | "coming" | "done";
            /** @description The earliest time that is not settled; null where nothing is left of it. */
            nextOn: string | null;
            /**
             * @description Whose turn it is then.
             * @enum {string|null}
             */
            waitingOn: "buyer" | "supplier" | null;
            id: string;
            contractId: string;
            contractNumber: string;
            supplierId: string;
            supplierName: string;
            title: string;
            firstOn: string;
            illustrative: boolean;
            version: number;
            updatedAt: string;
        };
        ObligationPageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["ObligationDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        ObjectFileDto: Record<string, never>;
        OccasionDto: {
            /** @enum {string} */
            state: "due" | "waiting" | "accepted" | "returned" | "waived";
            shown: string | null;
            /** @description Null for a person of another party than a vendor's own. */
            shownByName: string | null;
            shownAt: string | null;
            reason: string | null;
            decidedByName: string | null;
            decidedAt: string | null;
            /** @description What the caller may do next. */
            actions: ("hand_in" | "record" | "accept" | "return" | "waive")[];
            dueOn: string;
            /** @description Its day has passed, and it is not settled. */
            late: boolean;
            files: components["schemas"]["ObjectFileDto"][];
            /** @description Whether the caller may add a file. */
            mayAttach: boolean;
        };
        ObligationDetailDto: {
            clause: string | null;
            description: string | null;
            /** @enum {string} */
            obliged: "supplier" | "buyer";
            /** @description Null for a vendor. */
            ownerUserId: string | null;
            ownerName: string | null;
            everyMonths: number | null;
            lastOn: string | null;
            /** @enum {string} */
            standing: "late" | "waiting" | "coming" | "done";
            /** @description The earliest time that is not settled; null where nothing is left of it. */
            nextOn: string | null;
            /**
             * @description Whose turn it is then.
             * @enum {string|null}
             */
            waitingOn: "buyer" | "supplier" | null;
            id: string;
            contractId: string;
            contractNumber: string;
            supplierId: string;
            supplierName: string;
            title: string;
            firstOn: string;
            illustrative: boolean;
            version: number;
            updatedAt: string;
            /** @description All times until today and the next one, the latest first. */
            occasions: components["schemas"]["OccasionDto"][];
        };
        CreateObligationDto: {
            /** @description Where the contract says so. */
            clause?: string | null;
            description?: string | null;
            /** @enum {string} */
            obliged: "supplier" | "buyer";
            /**
             * Format: uuid
             * @description Of the buyer's people.
             */
            ownerUserId?: string | null;
            /** @description Null or left out: once. */
            everyMonths?: number | null;
            /** @description Not due after this day. */
            lastOn?: string | null;
            /** Format: uuid */
            contractId: string;
            title: string;
            /** @description The first local date it is due. */
            firstOn: string;
            /** @description Invented, to show the product. */
            illustrative?: boolean;
        };
        UpdateObligationDto: {
            /** @description Where the contract says so. */
            clause?: string | null;
            description?: string | null;
            /**
             * Format: uuid
             * @description Of the buyer's people.
             */
            ownerUserId?: string | null;
            /** @description Null or left out: once. */
            everyMonths?: number | null;
            /** @description Not due after this day. */
            lastOn?: string | null;
            title?: string;
            /** @description The first local date it is due. */
            firstOn?: string;
            /** @description Invented, to show the product. */
            illustrative?: boolean;
        };
        TakeOccasionStepDto: {
            /** @enum {string} */
            action: "hand_in" | "record" | "accept" | "return" | "waive";
            /** @description What is shown, or why it is returned or waived; must be given but to accept. */
            text?: string | null;
        };
        SubprocessorDto: {
            dataCategories: string | null;
            startsOn: string | null;
            /** @enum {string} */
            state: "announced" | "approved" | "objected" | "withdrawn" | "ended";
            reason: string | null;
            decidedOn: string | null;
            actions: ("approve" | "object" | "withdraw" | "end")[];
            id: string;
            supplierId: string;
            supplierName: string;
            name: string;
            country: string;
            /** @description Data leaves the EU and the EEA. */
            outside: boolean;
            purpose: string;
            announcedOn: string;
            /** @description The last day to answer, by the agreement's days. */
            answerBy: string;
            /** @description The last day to answer has passed without one. */
            late: boolean;
            illustrative: boolean;
            version: number;
        };
        SubprocessorPageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["SubprocessorDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        AnnounceSubprocessorDto: {
            /**
             * Format: uuid
             * @description A vendor's own unless said; the buyer says whose.
             */
            supplierId?: string | null;
            dataCategories?: string | null;
            startsOn?: string | null;
            name: string;
            /** @description ISO 3166 of two letters, where data is processed. */
            country: string;
            purpose: string;
        };
        TakeSubprocessorStepDto: {
            /** @enum {string} */
            action: "approve" | "object" | "withdraw" | "end";
            /** @description Must be given to object. */
            reason?: string | null;
        };
        ComplianceItemDto: {
            contractId: string | null;
            contractNumber: string | null;
            /** @enum {string} */
            kind: "certificate" | "agreement" | "requirement";
            description: string | null;
            /** @enum {string|null} */
            level: "basic" | "raised" | "high" | null;
            appliesTo: string | null;
            purpose: string | null;
            dataCategories: string | null;
            transfers: string | null;
            answerDays: number | null;
            askedUntil: string | null;
            /** @enum {string} */
            standing: "holds" | "partly" | "not_met" | "expired" | "missing";
            /** @description The last day of what it rests on. */
            validTo: string | null;
            id: string;
            supplierId: string;
            supplierName: string;
            title: string;
            askedFrom: string;
            /** @description Whether it is asked for today. */
            asked: boolean;
            /** @description What was entered and waits for the buyer. */
            waiting: number;
            illustrative: boolean;
            version: number;
            updatedAt: string;
        };
        CompliancePageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["ComplianceItemDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        ComplianceMonthDto: {
            value: string | null;
            period: string;
            volume: number;
        };
        ComplianceFigureDto: {
            /** @description Percent with two decimals, never better than it is; null where nothing is asked. */
            value: string | null;
            /** @description The same as an exact ratio of integers. */
            exactValue: string | null;
            supplierId: string;
            supplierName: string;
            /** @description Things asked. */
            volume: number;
            holds: number;
            partly: number;
            notMet: number;
            expired: number;
            missing: number;
            /** @description Entered, and waiting for the buyer. */
            waiting: number;
            /** @description Announced subprocessors without an answer. */
            announced: number;
            /** @description The figure at each month's end, the oldest first, today's last. */
            months: components["schemas"]["ComplianceMonthDto"][];
        };
        ComplianceFigureListDto: {
            /** @description The local date it is of. */
            on: string;
            /** @description Suppliers of whom anything is asked, by name. */
            items: components["schemas"]["ComplianceFigureDto"][];
        };
        ComplianceEvidenceDto: {
            /** @enum {string} */
            outcome: "met" | "partly" | "not_met";
            validTo: string | null;
            issuer: string | null;
            scope: string | null;
            note: string | null;
            /** @enum {string} */
            state: "waiting" | "accepted" | "returned" | "withdrawn" | "revoked";
            /** @description Null for a person of another party than a vendor's own. */
            enteredByName: string | null;
            reason: string | null;
            decidedByName: string | null;
            decidedAt: string | null;
            actions: ("accept" | "return" | "withdraw" | "revoke")[];
            id: string;
            validFrom: string;
            enteredBySupplier: boolean;
            enteredAt: string;
            files: components["schemas"]["ObjectFileDto"][];
            mayAttach: boolean;
        };
        ComplianceItemDetailDto: {
            contractId: string | null;
            contractNumber: string | null;
            /** @enum {string} */
            kind: "certificate" | "agreement" | "requirement";
            description: string | null;
            /** @enum {string|null} */
            level: "basic" | "raised" | "high" | null;
            appliesTo: string | null;
            purpose: string | null;
            dataCategories: string | null;
            transfers: string | null;
            answerDays: number | null;
            askedUntil: string | null;
            /** @enum {string} */
            standing: "holds" | "partly" | "not_met" | "expired" | "missing";
            /** @description The last day of what it rests on. */
            validTo: string | null;
            /** @description The accepted evidence it rests on today. */
            restsOn: string | null;
            /** @description The latest first. */
            evidence: components["schemas"]["ComplianceEvidenceDto"][];
            /** @description Whether the caller may enter some. */
            mayEnter: boolean;
            id: string;
            supplierId: string;
            supplierName: string;
            title: string;
            askedFrom: string;
            /** @description Whether it is asked for today. */
            asked: boolean;
            /** @description What was entered and waits for the buyer. */
            waiting: number;
            illustrative: boolean;
            version: number;
            updatedAt: string;
        };
        CreateComplianceItemDto: {
            /** Format: uuid */
            contractId?: string | null;
            /** @enum {string} */
            kind: "certificate" | "agreement" | "requirement";
            description?: string | null;
            /**
             * @description Of a requirement; `basic` unless said.
             * @enum {string|null}
             */
            level?: "basic" | "raised" | "high" | null;
            appliesTo?: string | null;
            /** @description Of an agreement: why data is processed. */
            purpose?: string | null;
            dataCategories?: string | null;
            /** @description What is transferred outside of the EU and the EEA, and on what ground; null: nothing. */
            transfers?: string | null;
            /** @description Of an agreement: days the buyer has to answer an announced subprocessor. */
            answerDays?: number | null;
            /** @description The last one. */
            askedUntil?: string | null;
            /** Format: uuid */
            supplierId: string;
            /** @description A standard such as ISO/IEC 27001, an agreement's name, or a requirement in short. */
            title: string;
            /** @description The first local date it is asked for; today unless said. */
            askedFrom?: string;
            /** @description Invented, to show the product. */
            illustrative?: boolean;
        };
        UpdateComplianceItemDto: {
            /** Format: uuid */
            contractId?: string | null;
            description?: string | null;
            /**
             * @description Of a requirement; `basic` unless said.
             * @enum {string|null}
             */
            level?: "basic" | "raised" | "high" | null;
            appliesTo?: string | null;
            /** @description Of an agreement: why data is processed. */
            purpose?: string | null;
            dataCategories?: string | null;
            /** @description What is transferred outside of the EU and the EEA, and on what ground; null: nothing. */
            transfers?: string | null;
            /** @description Of an agreement: days the buyer has to answer an announced subprocessor. */
            answerDays?: number | null;
            /** @description The last one. */
            askedUntil?: string | null;
            /** @description A standard such as ISO/IEC 27001, an agreement's name, or a requirement in short. */
            title?: string;
            /** @description The first local date it is asked for; today unless said. */
            askedFrom?: string;
            /** @description Invented, to show the product. */
            illustrative?: boolean;
        };
        EnterEvidenceDto: {
            /**
             * @description Of a requirement; anything else is met by being there.
             * @enum {string}
             */
            outcome?: "met" | "partly" | "not_met";
            /** @description The last day it holds, or when it is to be assessed again. */
            validTo?: string | null;
            issuer?: string | null;
            scope?: string | null;
            note?: string | null;
            /** @description Valid from, in force from, or assessed on. */
            validFrom: string;
        };
        TakeEvidenceStepDto: {
            /** @enum {string} */
            action: "accept" | "return" | "withdraw" | "revoke";
            /** @description Must be given to return or revoke. */
            reason?: string | null;
        };
        ContractDueDto: {
            /** @enum {string} */
            kind: "notice" | "contract_end";
            dueOn: string;
            late: boolean;
        };
        ExtensionDecisionDto: {
            /** @enum {string} */
            choice: "extend" | "terminate" | "let_end" | "renegotiate";
            decidedByName: string | null;
            /** @description The contract's days that it answered. */
            noticeOn: string | null;
            againOn: string | null;
            newNoticeOn: string | null;
            newEndsOn: string | null;
            id: string;
            reason: string;
            decidedOn: string;
            endsOn: string;
            createdAt: string;
        };
        ExtensionOptionDto: {
            /** @description The first, the second, and so on. */
            option: number;
            /** @description The last day it would lead to. */
            endsOn: string;
        };
        CalendarContractDto: {
            noticeOn: string | null;
            /** @description Null where nothing waits, and for a vendor. */
            due: components["schemas"]["ContractDueDto"] | null;
            /** @description The last decision about these days; null where there is none, and for a vendor. */
            decision: components["schemas"]["ExtensionDecisionDto"] | null;
            contractId: string;
            number: string;
            title: string;
            supplierId: string;
            supplierName: string;
            startsOn: string;
            /** @description As agreed by now. */
            endsOn: string;
            options: components["schemas"]["ExtensionOptionDto"][];
            illustrative: boolean;
        };
        CalendarEventDto: {
            /** @enum {string} */
            kind: "start" | "notice" | "end" | "extension" | "obligation" | "certificate" | "agreement" | "requirement";
            contractId: string | null;
            contractNumber: string | null;
            on: string;
            /** @description What it is about, in its own words. */
            title: string;
            supplierId: string;
            supplierName: string;
            /** @description Done with: shown and accepted, or decided. */
            settled: boolean;
            /** @description The page of it. */
            link: string;
        };
        ContractCalendarDto: {
            /** @description Today, the first day shown, and the last. */
            on: string;
            from: string;
            to: string;
            /** @description Contracts that have not ended, by what waits next, then by their end. */
            contracts: components["schemas"]["CalendarContractDto"][];
            events: components["schemas"]["CalendarEventDto"][];
        };
        ContractPlanDto: {
            noticeOn: string | null;
            /** @description Null where nothing waits, and for a vendor. */
            due: components["schemas"]["ContractDueDto"] | null;
            /** @description The last decision about these days; null where there is none, and for a vendor. */
            decision: components["schemas"]["ExtensionDecisionDto"] | null;
            /** @description Where one more option would be used: the days it leads to. */
            extendedTo: string | null;
            extendedNoticeOn: string | null;
            /** @description The latest first; none for a vendor. */
            decisions: components["schemas"]["ExtensionDecisionDto"][];
            extensionMonths: number;
            /** @description The contract's version. */
            version: number;
            contractId: string;
            number: string;
            title: string;
            supplierId: string;
            supplierName: string;
            startsOn: string;
            /** @description As agreed by now. */
            endsOn: string;
            options: components["schemas"]["ExtensionOptionDto"][];
            illustrative: boolean;
        };
        DecideContractDto: {
            /** @enum {string} */
            choice: "extend" | "terminate" | "let_end" | "renegotiate";
            /** @description Today unless said; not later. */
            decidedOn?: string | null;
            /** @description Of talks: by when it is decided again. */
            againOn?: string | null;
            /** @description Of an extension: the number of the amendment that says so. */
            amendmentNumber?: string | null;
            reason: string;
        };
        ChangeRequestRowDto: {
            /** @enum {string} */
            state: "requested" | "quoted" | "accepted" | "declined" | "withdrawn" | "delivered";
            firstQuotedOn: string | null;
            /** @description Of the newest quote. */
            quotedMinor: string | null;
            decidedOn: string | null;
            deliveredOn: string | null;
            id: string;
            contractId: string;
            contractNumber: string;
            supplierId: string;
            supplierName: string;
            title: string;
            askedOn: string;
            quoteDueOn: string;
            /** @description Asked for, not quoted, and the day has passed; or quoted later than that. */
            late: boolean;
            currency: string;
            version: number;
        };
        ChangeRequestPageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["ChangeRequestRowDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        QuoteLineDto: {
            rateCardItemId: string | null;
            /** @description The card's price that day; null of a line without one. */
            cardPriceMinor: string | null;
            line: number;
            text: string;
            unit: string;
            /** @description Exact decimal string. */
            quantity: string;
            priceMinor: string;
            totalMinor: string;
        };
        QuoteDto: {
            remark: string | null;
            quotedByName: string | null;
            id: string;
            /** @description From 1; a new one stands beside those before. */
            number: number;
            totalMinor: string;
            deliveryOn: string;
            validTo: string;
            quotedOn: string;
            lines: components["schemas"]["QuoteLineDto"][];
        };
        ChangeRequestDto: {
            /** @enum {string} */
            state: "requested" | "quoted" | "accepted" | "declined" | "withdrawn" | "delivered";
            firstQuotedOn: string | null;
            /** @description Of the newest quote. */
            quotedMinor: string | null;
            decidedOn: string | null;
            deliveredOn: string | null;
            description: string | null;
            /** @enum {string} */
            dayUnit: "working" | "calendar";
            calendarId: string | null;
            reason: string | null;
            decidedByName: string | null;
            /** @description The quote that was accepted. */
            quoteId: string | null;
            /** @description What the caller may do now. */
            actions: ("quote" | "accept" | "decline" | "withdraw" | "deliver")[];
            quoteDays: number;
            /** @description The newest first. */
            quotes: components["schemas"]["QuoteDto"][];
            id: string;
            contractId: string;
            contractNumber: string;
            supplierId: string;
            supplierName: string;
            title: string;
            askedOn: string;
            quoteDueOn: string;
            /** @description Asked for, not quoted, and the day has passed; or quoted later than that. */
            late: boolean;
            currency: string;
            version: number;
        };
        CreateChangeRequestDto: {
            description?: string | null;
            /**
             * @description `working` unless said.
             * @enum {string}
             */
            dayUnit?: "working" | "calendar";
            /**
             * Format: uuid
             * @description Whose open days count as working days; Monday to Friday without one.
             */
            calendarId?: string | null;
            /** Format: uuid */
            contractId: string;
            title: string;
            /** @description Today unless said; not later. */
            askedOn?: string;
            /** @description Within how many days the contract says that a quote comes. */
            quoteDays: number;
        };
        UpdateChangeRequestDto: {
            description?: string | null;
            title?: string;
        };
        QuoteLineInputDto: {
            /**
             * Format: uuid
             * @description An item of a rate card in force; without one a line has a text, a unit and a price of its own.
             */
            rateCardItemId?: string | null;
            text?: string | null;
            unit?: string | null;
            /** @description The card's price unless said. */
            priceMinor?: string | null;
            quantity: string;
        };
        CreateQuoteDto: {
            remark?: string | null;
            lines: components["schemas"]["QuoteLineInputDto"][];
            deliveryOn: string;
            /** @description The last day on which it can be accepted. */
            validTo: string;
        };
        TakeChangeRequestStepDto: {
            /** @enum {string} */
            action: "accept" | "decline" | "withdraw" | "deliver";
            /** @description Of a decline or a withdrawal: why. */
            reason?: string | null;
            /** @description The day it was delivered; today unless said. */
            on?: string | null;
        };
        FlexibilityShareDto: {
            /** @description Percent with two decimals, never better than it is; null where there was nothing to count. */
            value: string | null;
            /** @description Exact ratio. */
            exactValue: string | null;
            met: number;
            missed: number;
            /** @description Those that were missed, by id. */
            missedIds: string[];
        };
        CardPriceDto: {
            /** @description Quoted in percent of the card, with two decimals, never better than it is. */
            value: string | null;
            exactValue: string | null;
            /** @description Null without lines, and where they are in several currencies. */
            currency: string | null;
            quotedMinor: string;
            cardMinor: string;
            /** @description Lines that a card prices. */
            lines: number;
            /** @description Lines that no card prices, and that are not in the percentage. */
            withoutCard: number;
        };
        LeadTimeDto: {
            /** @description Days with two decimals. */
            median: string | null;
            percentile90: string | null;
            /** @description Delivered orders it is made of. */
            orders: number;
        };
        SupplierFlexibilityDto: {
            supplierId: string;
            supplierName: string;
            quotesOnTime: components["schemas"]["FlexibilityShareDto"];
            quotesAccepted: components["schemas"]["FlexibilityShareDto"];
            priceAgainstCard: components["schemas"]["CardPriceDto"];
            ordersOnTime: components["schemas"]["FlexibilityShareDto"];
            leadTime: components["schemas"]["LeadTimeDto"];
        };
        FlexibilityDto: {
            /** @description The days counted, both included. */
            from: string;
            to: string;
            items: components["schemas"]["SupplierFlexibilityDto"][];
        };
        OrderRowDto: {
            /** @enum {string} */
            state: "ordered" | "confirmed" | "delivered" | "cancelled";
            promisedOn: string | null;
            deliveredOn: string | null;
            id: string;
            contractId: string;
            contractNumber: string;
            supplierId: string;
            supplierName: string;
            title: string;
            quantity: number;
            /** @description Of the quantity. */
            delivered: number;
            orderedOn: string;
            dueOn: string;
            /** @description Open, and its day has passed; or delivered later than that. */
            late: boolean;
            version: number;
        };
        OrderPageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["OrderRowDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        OrderDeliveryDto: {
            remark: string | null;
            id: string;
            deliveredOn: string;
            quantity: number;
        };
        OrderDto: {
            /** @enum {string} */
            state: "ordered" | "confirmed" | "delivered" | "cancelled";
            promisedOn: string | null;
            deliveredOn: string | null;
            remark: string | null;
            /** @enum {string} */
            dayUnit: "working" | "calendar";
            calendarId: string | null;
            confirmedOn: string | null;
            cancelledOn: string | null;
            leadDays: number;
            deliveries: components["schemas"]["OrderDeliveryDto"][];
            id: string;
            contractId: string;
            contractNumber: string;
            supplierId: string;
            supplierName: string;
            title: string;
            quantity: number;
            /** @description Of the quantity. */
            delivered: number;
            orderedOn: string;
            dueOn: string;
            /** @description Open, and its day has passed; or delivered later than that. */
            late: boolean;
            version: number;
        };
        CreateOrderDto: {
            remark?: string | null;
            /**
             * @description `working` unless said.
             * @enum {string}
             */
            dayUnit?: "working" | "calendar";
            /**
             * Format: uuid
             * @description Whose open days count as working days; Monday to Friday without one.
             */
            calendarId?: string | null;
            /** Format: uuid */
            contractId: string;
            title: string;
            /** @description 1 unless said. */
            quantity?: number;
            /** @description Today unless said; not later. */
            orderedOn?: string;
            /** @description What the contract says it takes. */
            leadDays: number;
        };
        ConfirmOrderDto: {
            /** @description When the supplier means to deliver. */
            promisedOn?: string | null;
        };
        AddDeliveryDto: {
            remark?: string | null;
            /** @description Today unless said; not later. */
            deliveredOn?: string;
            /** @description All that is left unless said. */
            quantity?: number;
        };
        RateCardItemDto: {
            id: string;
            /** @description A role or a thing: "Systems engineer". */
            name: string;
            /** @description "hour", "piece". */
            unit: string;
            /** @description Integer minor units of the contract's currency. */
            priceMinor: string;
        };
        RateCardDto: {
            endsOn: string | null;
            id: string;
            contractId: string;
            contractNumber: string;
            supplierId: string;
            supplierName: string;
            name: string;
            currency: string;
            startsOn: string;
            items: components["schemas"]["RateCardItemDto"][];
            version: number;
        };
        RateCardPageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["RateCardDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        RateCardItemInputDto: {
            /** @description A role or a thing: "Systems engineer". */
            name: string;
            /** @description "hour", "piece". */
            unit: string;
            /** @description Integer minor units of the contract's currency. */
            priceMinor: string;
        };
        CreateRateCardDto: {
            /** @description The last day in force. */
            endsOn?: string | null;
            /** Format: uuid */
            contractId: string;
            name: string;
            startsOn: string;
            items: components["schemas"]["RateCardItemInputDto"][];
        };
        EndRateCardDto: {
            endsOn: string;
        };
        CommitmentDto: {
            /** @enum {string} */
            kind: "proposals" | "productivity" | "fund" | "refresh" | "benchmark";
            clause: string | null;
            agreedText: string | null;
            quantity: number | null;
            percent: string | null;
            amountMinor: string | null;
            chargeMinor: string | null;
            /** @enum {string} */
            recurrence: "once" | "month" | "quarter" | "half_year" | "year";
            ownerUserId: string | null;
            ownerUserName: string | null;
            ownerContactId: string | null;
            ownerContactName: string | null;
            /** @description The next day by which something is owed that is not there; null once all is. */
            nextDueOn: string | null;
            id: string;
            contractId: string;
            contractNumber: string;
            supplierId: string;
            supplierName: string;
            title: string;
            includedInPrice: boolean;
            currency: string;
            startsOn: string;
            endsOn: string;
            illustrative: boolean;
            /** @description How many times it is owed, without what expired. */
            committed: number;
            /** @description Of these, whose day is today or has passed. */
            due: number;
            delivered: number;
            verified: number;
            overdue: number;
            version: number;
            updatedAt: string;
        };
        CommitmentPageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["CommitmentDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        DeliveryCreditDto: {
            /** @description Null where the caller does not see it. */
            title: string | null;
            link: string | null;
            /** @description A permission word, such as `proposals`. */
            sourceKind: string;
            sourceId: string;
        };
        DeliveryStepDto: {
            /** @enum {string} */
            action: "propose" | "evaluate" | "approve" | "pilot" | "deliver" | "verify" | "send_back" | "reject" | "expire";
            /** @enum {string} */
            state: "committed" | "proposed" | "evaluated" | "approved" | "piloting" | "delivered" | "benefit_verified" | "rejected" | "expired";
            reason: string | null;
            /**
             * @description Null where it followed of itself.
             * @enum {string|null}
             */
            party: "buyer" | "supplier" | null;
            /** @description Null for a person of another party than a vendor's own. */
            userName: string | null;
            at: string;
        };
        DeliveryFileDto: {
            /** @enum {string} */
            party: "buyer" | "supplier";
            id: string;
            fileName: string;
            mediaType: string;
            sizeBytes: number;
            sha256: string;
            createdAt: string;
        };
        CommitmentDeliveryDto: {
            /** @enum {string} */
            kind: "proposals" | "productivity" | "fund" | "refresh" | "benchmark";
            /** @enum {string} */
            state: "committed" | "proposed" | "evaluated" | "approved" | "piloting" | "delivered" | "benefit_verified" | "rejected" | "expired";
            deliveredOn: string | null;
            verifiedOn: string | null;
            /**
             * @description Whose turn it is; null once nothing follows.
             * @enum {string|null}
             */
            waitingOn: "buyer" | "supplier" | null;
            /** @description How many are owed; null where it is not counted. */
            quantity: number | null;
            /** @description What the caller may do next. */
            actions: ("propose" | "evaluate" | "approve" | "pilot" | "deliver" | "verify" | "send_back" | "reject" | "expire")[];
            id: string;
            commitmentId: string;
            commitmentTitle: string;
            contractId: string;
            supplierId: string;
            supplierName: string;
            startsOn: string;
            dueOn: string;
            overdue: boolean;
            credits: components["schemas"]["DeliveryCreditDto"][];
            steps: components["schemas"]["DeliveryStepDto"][];
            files: components["schemas"]["DeliveryFileDto"][];
            /** @description Whether the caller may add evidence. */
            attachable: boolean;
            version: number;
        };
        CommitmentDetailDto: {
            /** @enum {string} */
            kind: "proposals" | "productivity" | "fund" | "refresh" | "benchmark";
            clause: string | null;
            agreedText: string | null;
            quantity: number | null;
            percent: string | null;
            amountMinor: string | null;
            chargeMinor: string | null;
            /** @enum {string} */
            recurrence: "once" | "month" | "quarter" | "half_year" | "year";
            ownerUserId: string | null;
            ownerUserName: string | null;
            ownerContactId: string | null;
            ownerContactName: string | null;
            /** @description The next day by which something is owed that is not there; null once all is. */
            nextDueOn: string | null;
            id: string;
            contractId: string;
            contractNumber: string;
            supplierId: string;
            supplierName: string;
            title: string;
            includedInPrice: boolean;
            currency: string;
            startsOn: string;
            endsOn: string;
            illustrative: boolean;
            /** @description How many times it is owed, without what expired. */
            committed: number;
            /** @description Of these, whose day is today or has passed. */
            due: number;
            delivered: number;
            verified: number;
            overdue: number;
            version: number;
            updatedAt: string;
            /** @description By due date. */
            deliveries: components["schemas"]["CommitmentDeliveryDto"][];
        };
        CreateCommitmentDto: {
            /** @enum {string} */
            kind: "proposals" | "productivity" | "fund" | "refresh" | "benchmark";
            /** @description Where the contract says so. */
            clause?: string | null;
            /** @description What it says, in its words. */
            agreedText?: string | null;
            /** @description How many each time; of `proposals` alone. */
            quantity?: number | null;
            /** @description Percent each time; of `productivity` alone. */
            percent?: string | null;
            /** @description Minor units of the contract's currency each time; of `fund` alone. */
            amountMinor?: string | null;
            /** @description What it costs each time, where it is not included in the price. */
            chargeMinor?: string | null;
            /** @enum {string} */
            recurrence: "once" | "month" | "quarter" | "half_year" | "year";
            /**
             * Format: uuid
             * @description One of the buyer's people.
             */
            ownerUserId?: string | null;
            /**
             * Format: uuid
             * @description A contact of the supplier's.
             */
            ownerContactId?: string | null;
            /** Format: uuid */
            contractId: string;
            title: string;
            includedInPrice: boolean;
            startsOn: string;
            /** @description The last day; of what is owed once, the day it is due. */
            endsOn: string;
            /** @description Invented, to show the product. */
            illustrative?: boolean;
        };
        UpdateCommitmentDto: {
            /** @enum {string} */
            kind?: "proposals" | "productivity" | "fund" | "refresh" | "benchmark";
            /** @description Where the contract says so. */
            clause?: string | null;
            /** @description What it says, in its words. */
            agreedText?: string | null;
            /** @description How many each time; of `proposals` alone. */
            quantity?: number | null;
            /** @description Percent each time; of `productivity` alone. */
            percent?: string | null;
            /** @description Minor units of the contract's currency each time; of `fund` alone. */
            amountMinor?: string | null;
            /** @description What it costs each time, where it is not included in the price. */
            chargeMinor?: string | null;
            /** @enum {string} */
            recurrence?: "once" | "month" | "quarter" | "half_year" | "year";
            /**
             * Format: uuid
             * @description One of the buyer's people.
             */
            ownerUserId?: string | null;
            /**
             * Format: uuid
             * @description A contact of the supplier's.
             */
            ownerContactId?: string | null;
            title?: string;
            includedInPrice?: boolean;
            startsOn?: string;
            /** @description The last day; of what is owed once, the day it is due. */
            endsOn?: string;
            /** @description Invented, to show the product. */
            illustrative?: boolean;
        };
        TakeDeliveryStepDto: {
            /** @enum {string} */
            action: "propose" | "evaluate" | "approve" | "pilot" | "deliver" | "verify" | "send_back" | "reject" | "expire";
            /** @description Must be given to reject, send back or give up; of what is handed in, what it is unless a file shows it. */
            reason?: string | null;
        };
        FundBalanceDto: {
            paidInMinor: string;
            carriedOverMinor: string;
            /** @description Reserved and neither released nor spent. */
            reservedMinor: string;
            spentMinor: string;
            expiredMinor: string;
            /** @description Into the year after. */
            carriedOnMinor: string;
            /** @description Paid in and carried over, less reserved, spent, expired and carried on. */
            availableMinor: string;
        };
        FundDto: {
            note: string | null;
            id: string;
            contractId: string;
            contractNumber: string;
            supplierId: string;
            supplierName: string;
            name: string;
            currency: string;
            illustrative: boolean;
            /** @description All years together; what was carried over is no money of its own. */
            balance: components["schemas"]["FundBalanceDto"];
            version: number;
            updatedAt: string;
        };
        FundPageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["FundDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        FundYearDto: {
            paidInMinor: string;
            carriedOverMinor: string;
            /** @description Reserved and neither released nor spent. */
            reservedMinor: string;
            spentMinor: string;
            expiredMinor: string;
            /** @description Into the year after. */
            carriedOnMinor: string;
            /** @description Paid in and carried over, less reserved, spent, expired and carried on. */
            availableMinor: string;
            year: string;
        };
        FundEntryDto: {
            /** @enum {string} */
            kind: "paid_in" | "reserved" | "released" | "spent" | "carried_over" | "expired";
            sourceKind: string | null;
            sourceId: string | null;
            /** @description What it is for by name; null where the caller does not see that. */
            sourceTitle: string | null;
            sourceLink: string | null;
            note: string | null;
            /** @description The entry that it takes back. */
            reverses: number | null;
            /** @description The entry that took it back. */
            reversedBy: number | null;
            /** @description Null for a vendor, who is told the party. */
            userName: string | null;
            /** @description Its place in the ledger, from 1. */
            sequence: number;
            /** @description Negative where it takes an earlier one back. */
            amountMinor: string;
            bookedOn: string;
            fromReserved: boolean;
            at: string;
        };
        FundDetailDto: {
            note: string | null;
            id: string;
            contractId: string;
            contractNumber: string;
            supplierId: string;
            supplierName: string;
            name: string;
            currency: string;
            illustrative: boolean;
            /** @description All years together; what was carried over is no money of its own. */
            balance: components["schemas"]["FundBalanceDto"];
            version: number;
            updatedAt: string;
            /** @description Ascending. */
            years: components["schemas"]["FundYearDto"][];
            /** @description The latest first. */
            entries: components["schemas"]["FundEntryDto"][];
        };
        CreateFundDto: {
            note?: string | null;
            /** Format: uuid */
            contractId: string;
            name: string;
            /** @description Invented, to show the product. */
            illustrative?: boolean;
        };
        UpdateFundDto: {
            note?: string | null;
            name?: string;
            /** @description Invented, to show the product. */
            illustrative?: boolean;
        };
        BookFundEntryDto: {
            /** @enum {string} */
            kind: "paid_in" | "reserved" | "released" | "spent" | "carried_over" | "expired";
            /**
             * @description What it is for, together with `sourceId`.
             * @enum {string|null}
             */
            sourceKind?: "proposals" | "benefits" | "commitments" | null;
            /** Format: uuid */
            sourceId?: string | null;
            note?: string | null;
            /** @description Integer minor units of the fund's currency, as a decimal string; more than zero. */
            amountMinor: string;
            /** @description Of what is carried over, a day of the year it is carried into. */
            bookedOn: string;
            /** @description Of what is spent: out of what was reserved for it. */
            fromReserved?: boolean;
        };
        ReverseFundEntryDto: {
            /** @description Why. */
            note: string;
        };
        GainShareTermsDto: {
            effectiveFrom: string;
            buyerPercent: string;
            supplierPercent: string;
            fundPercent: string;
        };
        GainShareDto: {
            benefitId: string | null;
            id: string;
            title: string;
            savedOn: string;
            savedMinor: string;
            buyerMinor: string;
            supplierMinor: string;
            fundMinor: string;
            /** @description The terms it was shared by. */
            termsFrom: string;
            at: string;
        };
        GainSharesDto: {
            contractId: string;
            currency: string;
            savedMinor: string;
            buyerMinor: string;
            supplierMinor: string;
            fundMinor: string;
            /** @description The latest first. */
            terms: components["schemas"]["GainShareTermsDto"][];
            /** @description The latest first. */
            shares: components["schemas"]["GainShareDto"][];
        };
        AddGainShareTermsDto: {
            /** Format: uuid */
            contractId: string;
            /** @description The first local date on which it holds. */
            effectiveFrom: string;
            buyerPercent: string;
            supplierPercent: string;
            /** @description Into the innovation fund. */
            fundPercent: string;
        };
        AddGainShareDto: {
            /**
             * Format: uuid
             * @description The benefit it comes from, which is shared once.
             */
            benefitId?: string | null;
            /** Format: uuid */
            contractId: string;
            title: string;
            /** @description The local date whose terms hold. */
            savedOn: string;
            /** @description Integer minor units of the contract's currency; negative of a loss. */
            savedMinor: string;
        };
        AccountFiguresDto: {
            /** @description Percent with two decimals, never better than it is; null where nothing is committed. */
            includedShare: string | null;
            /** @description Percent of what is due; null where nothing is. */
            deliveredShare: string | null;
            /** @description All but what expired. */
            committed: number;
            /** @description Of these, whose day is today or has passed. */
            due: number;
            dueDelivered: number;
            delivered: number;
            verified: number;
            overdue: number;
            /** @description Of the overdue, those that wait for the buyer. */
            overdueAtBuyer: number;
            rejected: number;
            expired: number;
            includedInPrice: number;
        };
        AccountQuarterDto: {
            /** @description `2026-Q1` */
            quarter: string;
            due: number;
            inTime: number;
            late: number;
            /** @description Due and not there. */
            missing: number;
            /** @description Its day has not passed. */
            ahead: number;
        };
        StateAgeDto: {
            /** @enum {string} */
            state: "committed" | "proposed" | "evaluated" | "approved" | "piloting" | "delivered" | "benefit_verified" | "rejected" | "expired";
            /** @description Days with one decimal, never less than they are; null where nothing stands in it. */
            averageAge: string | null;
            averageLead: string | null;
            /** @description In it now. */
            standing: number;
            /** @description Gone through it. */
            passed: number;
        };
        AccountMoneyDto: {
            currency: string;
            /** @description Charged beside the price for all that is committed; integer minor units. */
            chargedMinor: string;
            fundPaidInMinor: string;
            fundReservedMinor: string;
            fundSpentMinor: string;
            fundAvailableMinor: string;
        };
        InnovationAccountDto: {
            supplierId: string | null;
            supplierName: string | null;
            contractId: string | null;
            contractNumber: string | null;
            /** @description Local date of the figures. */
            on: string;
            figures: components["schemas"]["AccountFiguresDto"];
            /** @description The last eight, ascending. */
            quarters: components["schemas"]["AccountQuarterDto"][];
            ages: components["schemas"]["StateAgeDto"][];
            /** @description By currency. */
            money: components["schemas"]["AccountMoneyDto"][];
            /** @description Whether any of it is invented, to show the product. */
            illustrative: boolean;
        };
        AccountRowDto: {
            supplierId: string;
            supplierName: string;
            contractId: string;
            contractNumber: string;
            contractTitle: string;
            figures: components["schemas"]["AccountFiguresDto"];
        };
        InnovationAccountsDto: {
            /** @description By supplier and contract. */
            items: components["schemas"]["AccountRowDto"][];
        };
        MySurveyDto: {
            roundId: string;
            title: string;
            endsOn: string;
            answered: boolean;
        };
        MySurveysDto: {
            items: components["schemas"]["MySurveyDto"][];
        };
        AskedAboutDto: {
            id: string;
            name: string;
            /** @description The organisation itself, that suppliers rate. */
            isBuyer: boolean;
        };
        SurveyFormDto: {
            /**
             * @description Among whose answers the reader's own disappear.
             * @enum {string}
             */
            group: "users" | "management" | "suppliers";
            about: components["schemas"]["AskedAboutDto"][];
            statements: components["schemas"]["StatementDto"][];
            asksComment: boolean;
            illustrative: boolean;
            leastAnswers: number;
            leastRaters: number;
            roundId: string;
            title: string;
            endsOn: string;
            answered: boolean;
        };
        PartyAnswerDto: {
            comment?: string | null;
            /** Format: uuid */
            ratedId: string;
            /** @description One for each statement in turn: 1 to 5, or 0 for not being able to say. */
            marks: number[];
        };
        AnswerSurveyDto: {
            answers: components["schemas"]["PartyAnswerDto"][];
        };
        WeightedGroupDto: {
            /** @enum {string} */
            group: "users" | "management" | "suppliers";
            weight: string;
        };
        RatedPartyDto: {
            id: string;
            name: string;
        };
        JoinedResponsesDto: {
            groups: ("users" | "management" | "suppliers")[];
            invited: number;
            answered: number;
        };
        SurveyRoundDto: {
            /** @enum {string} */
            state: "planned" | "open" | "closed" | "published";
            closedOn: string | null;
            publishedOn: string | null;
            /**
             * @description Whether the reader is asked, and has answered.
             * @enum {string|null}
             */
            mine: "waiting" | "answered" | null;
            /** @description What the reader may do with it. */
            actions: ("open" | "remind" | "close" | "publish")[];
            id: string;
            title: string;
            templateId: string;
            templateVersion: number;
            statements: components["schemas"]["StatementDto"][];
            asksComment: boolean;
            groups: components["schemas"]["WeightedGroupDto"][];
            /** @description The suppliers rated; to a supplier itself alone. */
            rated: components["schemas"]["RatedPartyDto"][];
            ratesEachOther: boolean;
            ratesBuyer: boolean;
            startsOn: string;
            endsOn: string;
            remindDays: number[];
            /** @description How many answered, in groups of at least five people; empty of fewer, and to suppliers. */
            responses: components["schemas"]["JoinedResponsesDto"][];
            /** @description Whether its results may be read by now. */
            readable: boolean;
            illustrative: boolean;
            version: number;
        };
        SurveyRoundPageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["SurveyRoundDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        StatementResultDto: {
            /** @description One decimal; null where too few answered. */
            mean: string | null;
            /**
             * @description Beyond the ends nobody is told more.
             * @enum {string|null}
             */
            end: "lowest" | "highest" | null;
            answers: number | null;
            /** @description In the round before, where it is shown there. */
            before: string | null;
            /** @description Its code; the round has its words. */
            statement: string;
        };
        GroupResultDto: {
            /** @enum {string} */
            group: "users" | "management" | "suppliers";
            /** @description 1–5, of what is shown; null where nothing is. */
            grade: string | null;
            /** @description The most that answered a statement that is shown. */
            answers: number | null;
            before: string | null;
            weight: string;
            statements: components["schemas"]["StatementResultDto"][];
            /** @description In no order. */
            comments: string[];
        };
        PartyResultDto: {
            grade: string | null;
            before: string | null;
            ratedId: string;
            name: string;
            isBuyer: boolean;
            /** @description Percent of the weight that is shown. */
            coverage: string;
            groups: components["schemas"]["GroupResultDto"][];
        };
        SurveyResultsDto: {
            /** @description The round it is compared with. */
            beforeTitle: string | null;
            roundId: string;
            title: string;
            /** @enum {string} */
            state: "open" | "closed" | "published" | "planned";
            leastAnswers: number;
            leastRaters: number;
            parties: components["schemas"]["PartyResultDto"][];
        };
        CreateSurveyRoundDto: {
            title: string;
            /**
             * Format: uuid
             * @description In its latest version, which the round keeps.
             */
            templateId: string;
            /** @description Who is asked, and how much what they say weighs. */
            groups: components["schemas"]["WeightedGroupDto"][];
            /** @description The suppliers that are rated; where suppliers are asked, these are. */
            ratedIds: string[];
            /** @description Whether suppliers rate one another, and learn each other's names by it. */
            ratesEachOther: boolean;
            /** @description Whether suppliers rate the buyer. */
            ratesBuyer: boolean;
            startsOn: string;
            /** @description The last day to answer. */
            endsOn: string;
            /** @description How many days before its end those who have not answered are reminded; 7 and 2 unless said. */
            remindDays?: number[];
            illustrative?: boolean;
        };
        UpdateSurveyRoundDto: {
            title?: string;
            /**
             * Format: uuid
             * @description In its latest version, which the round keeps.
             */
            templateId?: string;
            /** @description Who is asked, and how much what they say weighs. */
            groups?: components["schemas"]["WeightedGroupDto"][];
            /** @description The suppliers that are rated; where suppliers are asked, these are. */
            ratedIds?: string[];
            /** @description Whether suppliers rate one another, and learn each other's names by it. */
            ratesEachOther?: boolean;
            /** @description Whether suppliers rate the buyer. */
            ratesBuyer?: boolean;
            startsOn?: string;
            /** @description The last day to answer. */
            endsOn?: string;
            /** @description How many days before its end those who have not answered are reminded; 7 and 2 unless said. */
            remindDays?: number[];
            illustrative?: boolean;
        };
        TakeRoundStepDto: {
            /** @enum {string} */
            action: "open" | "remind" | "close" | "publish";
        };
        SurveyTemplateDto: {
            id: string;
            name: string;
            statements: components["schemas"]["StatementDto"][];
            asksComment: boolean;
            illustrative: boolean;
            /** @description Of what it asks: a round keeps the one it was planned by. */
            version: number;
        };
        SurveyTemplatePageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["SurveyTemplateDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        SaveSurveyTemplateDto: {
            name: string;
            statements: components["schemas"]["StatementDto"][];
            /** @description Whether a comment may be written about each party. */
            asksComment: boolean;
            illustrative?: boolean;
        };
        BenefitDto: {
            /** @enum {string} */
            type: "money_saved" | "hours" | "response_time" | "stability" | "new_service" | "co2";
            /** @enum {string} */
            unit: "money" | "hours" | "minutes" | "percentage_points" | "count" | "kg";
            currency: string | null;
            baseline: string | null;
            verifierId: string | null;
            verifierName: string | null;
            serviceLevelId: string | null;
            serviceLevelName: string | null;
            /** @description As they stood when it was measured or verified, with two decimals. */
            resultBefore: string | null;
            resultAfter: string | null;
            ruleVersion: string | null;
            measured: string | null;
            measuredNote: string | null;
            measuredAt: string | null;
            verified: string | null;
            verifiedNote: string | null;
            verifiedByName: string | null;
            verifiedAt: string | null;
            /** @description Percent of what was planned, with two decimals. */
            verifiedShare: string | null;
            /** @enum {string} */
            state: "planned" | "measured" | "verified" | "not_achieved";
            id: string;
            proposalId: string;
            proposalTitle: string;
            suppliers: string[];
            title: string;
            planned: string;
            baselineFrom: string;
            baselineTo: string;
            method: string;
            measureFrom: string;
            measureTo: string;
            /** @description The day by which it is to be measured, or verified. */
            dueOn: string;
            late: boolean;
            mayChange: boolean;
            mayMeasure: boolean;
            mayVerify: boolean;
            illustrative: boolean;
            version: number;
        };
        BenefitPageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["BenefitDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        BenefitTotalDto: {
            /** @enum {string} */
            type: "money_saved" | "hours" | "response_time" | "stability" | "new_service" | "co2";
            /** @enum {string} */
            unit: "money" | "hours" | "minutes" | "percentage_points" | "count" | "kg";
            currency: string | null;
            /** @description Percent, with two decimals, never better than it is. */
            share: string | null;
            count: number;
            /** @description How many are verified, at whatever they gave. */
            judged: number;
            planned: string;
            verified: string;
        };
        BenefitTotalsDto: {
            items: components["schemas"]["BenefitTotalDto"][];
        };
        BenefitReadingDto: {
            /** @description In the benefit's unit, with two decimals; null where nothing was measured. */
            before: string | null;
            after: string | null;
            /** @description How much better it is, below zero where it is worse. */
            improvement: string | null;
            ruleVersion: string | null;
            serviceLevelId: string;
            serviceLevelName: string;
        };
        PlanBenefitDto: {
            /** @enum {string} */
            type: "money_saved" | "hours" | "response_time" | "stability" | "new_service" | "co2";
            /**
             * @description The type's first unless said; of a benefit read from results, minutes or percentage points.
             * @enum {string}
             */
            unit?: "money" | "hours" | "minutes" | "percentage_points" | "count" | "kg";
            /**
             * Format: currency
             * @description Of money alone.
             */
            currency?: string | null;
            /** @description What was measured before; of a benefit read from results they say it. */
            baseline?: string | null;
            /**
             * Format: uuid
             * @description Who is to verify it: one of the buyer's people and not who plans it.
             */
            verifierId?: string | null;
            /**
             * Format: uuid
             * @description Where the service level's results before and after say it.
             */
            serviceLevelId?: string | null;
            /** Format: uuid */
            proposalId: string;
            title: string;
            /** @description How much better it is to become, above zero; of money in minor units. */
            planned: string;
            baselineFrom: string;
            baselineTo: string;
            /** @description How it is measured. */
            method: string;
            measureFrom: string;
            measureTo: string;
            /** @description Invented, to show the product. */
            illustrative?: boolean;
        };
        UpdateBenefitDto: {
            /** @enum {string} */
            type?: "money_saved" | "hours" | "response_time" | "stability" | "new_service" | "co2";
            /**
             * @description The type's first unless said; of a benefit read from results, minutes or percentage points.
             * @enum {string}
             */
            unit?: "money" | "hours" | "minutes" | "percentage_points" | "count" | "kg";
            /**
             * Format: currency
             * @description Of money alone.
             */
            currency?: string | null;
            /** @description What was measured before; of a benefit read from results they say it. */
            baseline?: string | null;
            /**
             * Format: uuid
             * @description Who is to verify it: one of the buyer's people and not who plans it.
             */
            verifierId?: string | null;
            /**
             * Format: uuid
             * @description Where the service level's results before and after say it.
             */
            serviceLevelId?: string | null;
            title?: string;
            /** @description How much better it is to become, above zero; of money in minor units. */
            planned?: string;
            baselineFrom?: string;
            baselineTo?: string;
            /** @description How it is measured. */
            method?: string;
            measureFrom?: string;
            measureTo?: string;
            /** @description Invented, to show the product. */
            illustrative?: boolean;
        };
        MeasureBenefitDto: {
            /** @description How much better it is; left out where results say it. */
            value?: string | null;
            note?: string | null;
        };
        CriterionDto: {
            guidance: string | null;
            id: string;
            /** @description Empty of the product's own, which are worded by the reader's language. */
            name: string;
            weight: string;
        };
        ChallengedSupplierDto: {
            id: string;
            name: string;
        };
        ChallengeDto: {
            towerId: string | null;
            towerName: string | null;
            /** @description Empty: the organisation's own. */
            criteria: components["schemas"]["CriterionDto"][];
            /** @enum {string} */
            state: "draft" | "published" | "closed";
            publishedAt: string | null;
            id: string;
            title: string;
            text: string;
            fromOn: string;
            toOn: string;
            /** @description Open to every supplier. */
            forAll: boolean;
            /** @description Those it is open to otherwise; to a supplier itself alone. */
            suppliers: components["schemas"]["ChallengedSupplierDto"][];
            /** @description Published, and today is one of its days. */
            takesProposals: boolean;
            /** @description How many proposals answer it that the caller sees. */
            proposals: number;
            illustrative: boolean;
            version: number;
        };
        ChallengePageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["ChallengeDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        CriterionInputDto: {
            id?: string | null;
            /** @description What is asked, for those who score. */
            guidance?: string | null;
            name: string;
            /** @description Above zero; weights need not add up to anything. */
            weight: string;
        };
        CreateChallengeDto: {
            /** Format: uuid */
            towerId?: string | null;
            /** @description What its proposals are scored by; the organisation's own unless said. */
            criteria?: components["schemas"]["CriterionInputDto"][];
            title: string;
            text: string;
            /** @description The first and the last day on which proposals are taken. */
            fromOn: string;
            toOn: string;
            /** @description Those it is open to; every supplier unless said. */
            supplierIds?: string[];
            /** @description Invented, to show the product. */
            illustrative?: boolean;
        };
        UpdateChallengeDto: {
            /** Format: uuid */
            towerId?: string | null;
            /** @description What its proposals are scored by; the organisation's own unless said. */
            criteria?: components["schemas"]["CriterionInputDto"][];
            title?: string;
            text?: string;
            /** @description The first and the last day on which proposals are taken. */
            fromOn?: string;
            toOn?: string;
            /** @description Those it is open to; every supplier unless said. */
            supplierIds?: string[];
            /** @description Invented, to show the product. */
            illustrative?: boolean;
            /**
             * @description Published once and for all; what is closed may be opened again.
             * @enum {string}
             */
            state?: "published" | "closed";
        };
        TurnDto: {
            /** @enum {string} */
            waitingOn: "buyer" | "supplier";
            /** @enum {string} */
            task: "respond" | "evaluate" | "revise" | "decide" | "plan" | "start" | "report" | "accept" | "verify" | "answer";
            /** @description The last day for it. */
            answerBy: string;
            /** @description That day has passed. */
            late: boolean;
        };
        ProposerDto: {
            id: string;
            name: string;
            /** @description Has agreed to the text as it stands; always of one that was proposed. */
            consented: boolean;
        };
        ProposalDto: {
            expectedGain: string | null;
            /** @enum {string} */
            proposerKind: "supplier" | "suppliers" | "buyer";
            leadSupplierId: string | null;
            challengeId: string | null;
            /** @description Null where the caller does not see it. */
            challengeTitle: string | null;
            commitmentId: string | null;
            towerId: string | null;
            towerName: string | null;
            serviceId: string | null;
            /** @enum {string} */
            state: "committed" | "proposed" | "evaluated" | "approved" | "piloting" | "delivered" | "benefit_verified" | "rejected" | "expired";
            /** @description Null while it is written. */
            submittedAt: string | null;
            turn: components["schemas"]["TurnDto"] | null;
            criteria: components["schemas"]["CriterionDto"][];
            /** @description What the caller may do next. */
            actions: ("propose" | "evaluate" | "approve" | "pilot" | "deliver" | "verify" | "send_back" | "reject" | "expire")[];
            id: string;
            title: string;
            description: string;
            /** @description Those who propose it, or whom the buyer's is for. */
            suppliers: components["schemas"]["ProposerDto"][];
            /** @description Since which local date, and how many days that is. */
            stateSince: string;
            ageDays: number;
            /** @description Whether other suppliers see that it is there. */
            opened: boolean;
            illustrative: boolean;
            /** @description The caller may change its text. */
            editable: boolean;
            /** @description The caller is asked to agree to it. */
            consentAsked: boolean;
            version: number;
            updatedAt: string;
        };
        ProposalPageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["ProposalDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        ProposalColumnDto: {
            /** @enum {string} */
            state: "committed" | "proposed" | "evaluated" | "approved" | "piloting" | "delivered" | "benefit_verified" | "rejected" | "expired";
            count: number;
            /** @description How many of them are late, and for how many days the oldest has stood there. */
            late: number;
            oldestDays: number;
            /** @description The mean, in whole days. */
            averageDays: number;
            /** @description The first of them, by their last day. */
            items: components["schemas"]["ProposalDto"][];
        };
        ProposalBoardDto: {
            columns: components["schemas"]["ProposalColumnDto"][];
        };
        OpenedProposalDto: {
            id: string;
            title: string;
            description: string;
            proposers: string;
            openedAt: string;
        };
        OpenedProposalPageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["OpenedProposalDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        FellowSupplierDto: {
            id: string;
            name: string;
        };
        FellowSuppliersDto: {
            items: components["schemas"]["FellowSupplierDto"][];
        };
        ToScoreDto: {
            expectedGain: string | null;
            /** @enum {string} */
            proposerKind: "supplier" | "suppliers" | "buyer";
            leadSupplierId: string | null;
            challengeId: string | null;
            /** @description Null where the caller does not see it. */
            challengeTitle: string | null;
            commitmentId: string | null;
            towerId: string | null;
            towerName: string | null;
            serviceId: string | null;
            /** @enum {string} */
            state: "committed" | "proposed" | "evaluated" | "approved" | "piloting" | "delivered" | "benefit_verified" | "rejected" | "expired";
            /** @description Null while it is written. */
            submittedAt: string | null;
            turn: components["schemas"]["TurnDto"] | null;
            criteria: components["schemas"]["CriterionDto"][];
            /** @description What the caller may do next. */
            actions: ("propose" | "evaluate" | "approve" | "pilot" | "deliver" | "verify" | "send_back" | "reject" | "expire")[];
            id: string;
            title: string;
            description: string;
            /** @description Those who propose it, or whom the buyer's is for. */
            suppliers: components["schemas"]["ProposerDto"][];
            /** @description Since which local date, and how many days that is. */
            stateSince: string;
            ageDays: number;
            /** @description Whether other suppliers see that it is there. */
            opened: boolean;
            illustrative: boolean;
            /** @description The caller may change its text. */
            editable: boolean;
            /** @description The caller is asked to agree to it. */
            consentAsked: boolean;
            version: number;
            updatedAt: string;
            /** @description The caller has scored every criterion of it. */
            scored: boolean;
        };
        ToScorePageDto: {
            items: components["schemas"]["ToScoreDto"][];
        };
        AnswerDaysDto: {
            /** @description Say something to what the other side proposes. */
            respond: number;
            evaluate: number;
            /** @description Write again what was sent back. */
            revise: number;
            decide: number;
            /** @description Plan the pilot. */
            plan: number;
            /** @description Start the pilot. */
            start: number;
            /** @description Report the pilot's result, counted from its end. */
            report: number;
            /** @description Take the delivery. */
            accept: number;
            /** @description Verify what it gave, counted from the end of the measuring. */
            verify: number;
            /** @description Answer a question. */
            answer: number;
        };
        InnovationTermsDto: {
            /** @description What proposals are scored by where no challenge says. */
            criteria: components["schemas"]["CriterionDto"][];
            buyerDays: components["schemas"]["AnswerDaysDto"];
            supplierDays: components["schemas"]["AnswerDaysDto"];
            /** @description How many people score a proposal before it counts as evaluated. */
            evaluators: number;
            /** @description 0: the rule's own. */
            version: number;
        };
        UpdateInnovationTermsDto: {
            buyerDays?: components["schemas"]["AnswerDaysDto"];
            supplierDays?: components["schemas"]["AnswerDaysDto"];
            criteria?: components["schemas"]["CriterionInputDto"][];
            evaluators?: number;
        };
        PilotDto: {
            result: string | null;
            /** @enum {string|null} */
            outcome: "succeeded" | "partly" | "failed" | null;
            reportedAt: string | null;
            plan: string;
            fromOn: string;
            toOn: string;
            successMeasure: string;
        };
        ProposalStepDto: {
            /** @enum {string} */
            action: "propose" | "evaluate" | "approve" | "pilot" | "deliver" | "verify" | "send_back" | "reject" | "expire";
            /** @enum {string} */
            from: "committed" | "proposed" | "evaluated" | "approved" | "piloting" | "delivered" | "benefit_verified" | "rejected" | "expired";
            /** @enum {string} */
            to: "committed" | "proposed" | "evaluated" | "approved" | "piloting" | "delivered" | "benefit_verified" | "rejected" | "expired";
            reason: string | null;
            /** @description A vendor is told the people of its own company alone. */
            userName: string | null;
            /** @description Null: the buyer. */
            supplierName: string | null;
            at: string;
        };
        ProposalTurnDto: {
            /** @enum {string} */
            waitingOn: "buyer" | "supplier";
            /** @enum {string} */
            task: "respond" | "evaluate" | "revise" | "decide" | "plan" | "start" | "report" | "accept" | "verify" | "answer";
            answeredOn: string | null;
            /** @description Null while there is time left. */
            inTime: boolean | null;
            fromOn: string;
            answerBy: string;
        };
        ProposalMessageDto: {
            /** @enum {string} */
            kind: "question" | "answer" | "comment";
            questionId: string | null;
            userName: string | null;
            supplierName: string | null;
            answerBy: string | null;
            answeredAt: string | null;
            id: string;
            text: string;
            at: string;
            /** @description A question that the caller's side is to answer. */
            answerable: boolean;
        };
        ProposalFileDto: {
            /** @description Null: the buyer's. */
            supplierName: string | null;
            id: string;
            fileName: string;
            mediaType: string;
            sizeBytes: number;
            sha256: string;
            createdAt: string;
        };
        ProposalDetailDto: {
            expectedGain: string | null;
            /** @enum {string} */
            proposerKind: "supplier" | "suppliers" | "buyer";
            leadSupplierId: string | null;
            challengeId: string | null;
            /** @description Null where the caller does not see it. */
            challengeTitle: string | null;
            commitmentId: string | null;
            towerId: string | null;
            towerName: string | null;
            serviceId: string | null;
            /** @enum {string} */
            state: "committed" | "proposed" | "evaluated" | "approved" | "piloting" | "delivered" | "benefit_verified" | "rejected" | "expired";
            /** @description Null while it is written. */
            submittedAt: string | null;
            turn: components["schemas"]["TurnDto"] | null;
            criteria: components["schemas"]["CriterionDto"][];
            /** @description What the caller may do next. */
            actions: ("propose" | "evaluate" | "approve" | "pilot" | "deliver" | "verify" | "send_back" | "reject" | "expire")[];
            pilot: components["schemas"]["PilotDto"] | null;
            steps: components["schemas"]["ProposalStepDto"][];
            turns: components["schemas"]["ProposalTurnDto"][];
            messages: components["schemas"]["ProposalMessageDto"][];
            files: components["schemas"]["ProposalFileDto"][];
            /** @description The caller may plan its pilot, and report what came of it. */
            mayPlan: boolean;
            mayReport: boolean;
            maySpeak: boolean;
            mayScore: boolean;
            id: string;
            title: string;
            description: string;
            /** @description Those who propose it, or whom the buyer's is for. */
            suppliers: components["schemas"]["ProposerDto"][];
            /** @description Since which local date, and how many days that is. */
            stateSince: string;
            ageDays: number;
            /** @description Whether other suppliers see that it is there. */
            opened: boolean;
            illustrative: boolean;
            /** @description The caller may change its text. */
            editable: boolean;
            /** @description The caller is asked to agree to it. */
            consentAsked: boolean;
            version: number;
            updatedAt: string;
        };
        CreateProposalDto: {
            /** @description What it would give. */
            expectedGain?: string | null;
            /** Format: uuid */
            challengeId?: string | null;
            /**
             * Format: uuid
             * @description The commitment it is handed in for; it counts towards that once it is proposed.
             */
            commitmentId?: string | null;
            /** Format: uuid */
            towerId?: string | null;
            /** Format: uuid */
            serviceId?: string | null;
            title: string;
            description: string;
            /**
             * @description Of a supplier's: those who propose it together beside itself, each of whom has to agree. Of the buyer's: those it is
             *     for; none keeps it with the buyer.
             */
            supplierIds?: string[];
            /** @description Invented, to show the product. */
            illustrative?: boolean;
        };
        UpdateProposalDto: {
            /** @description What it would give. */
            expectedGain?: string | null;
            /** Format: uuid */
            challengeId?: string | null;
            /**
             * Format: uuid
             * @description The commitment it is handed in for; it counts towards that once it is proposed.
             */
            commitmentId?: string | null;
            /** Format: uuid */
            towerId?: string | null;
            /** Format: uuid */
            serviceId?: string | null;
            title?: string;
            description?: string;
            /**
             * @description Of a supplier's: those who propose it together beside itself, each of whom has to agree. Of the buyer's: those it is
             *     for; none keeps it with the buyer.
             */
            supplierIds?: string[];
            /** @description Invented, to show the product. */
            illustrative?: boolean;
        };
        OpenProposalDto: {
            /** @description To every supplier: title, description and who proposes, nothing else. */
            opened: boolean;
        };
        TakeProposalStepDto: {
            /** @enum {string} */
            action: "propose" | "evaluate" | "approve" | "pilot" | "deliver" | "verify" | "send_back" | "reject" | "expire";
            reason?: string | null;
        };
        SayDto: {
            /** @enum {string} */
            kind: "question" | "answer" | "comment";
            /**
             * Format: uuid
             * @description Of an answer: the question.
             */
            questionId?: string | null;
            text: string;
        };
        PlanPilotDto: {
            plan: string;
            fromOn: string;
            toOn: string;
            /** @description How one sees that it succeeded. */
            successMeasure: string;
        };
        ReportPilotDto: {
            /** @enum {string} */
            outcome: "succeeded" | "partly" | "failed";
            result: string;
        };
        EvaluationDto: {
            evaluatorName: string | null;
            points: {
                [key: string]: number;
            };
            remark: string | null;
            evaluatorId: string;
            scoredAt: string;
        };
        CriterionScoreDto: {
            /** @description The mean of those who scored it, with two decimals; null of nobody. */
            mean: string | null;
            lowest: number | null;
            highest: number | null;
            criterionId: string;
        };
        EvaluationsDto: {
            own: components["schemas"]["EvaluationDto"] | null;
            /** @description The weighted mean, exact and with two decimals. */
            total: string | null;
            exactTotal: string | null;
            /** @description How many have scored every criterion, and how many have to. */
            complete: number;
            needed: number;
            /** @description Whoever may score sees what others did once they have scored every criterion themselves. */
            hidden: boolean;
            items: components["schemas"]["EvaluationDto"][];
            criteria: components["schemas"]["CriterionScoreDto"][];
        };
        ScoreProposalDto: {
            /** @description 1 to 5 by the id of the criterion; what is left out is not scored yet. */
            points: {
                [key: string]: number;
            };
            remark?: string | null;
        };
        CollaborationMonthDto: {
            points: string | null;
            period: string;
        };
        CollaborationRowDto: {
            /** @description 0–100 with three decimals; null under the minimum coverage. */
            points: string | null;
            supplierId: string;
            name: string;
            /** @description Percent of the weight that was measured. */
            coverage: string;
            /** @description A year, ascending, with the month itself last. */
            months: components["schemas"]["CollaborationMonthDto"][];
        };
        CollaborationDto: {
            period: string;
            items: components["schemas"]["CollaborationRowDto"][];
        };
        PartTermsDto: {
            /** @enum {string} */
            part: "survey_grade" | "hand_offs_per_incident" | "bounce_share" | "returned_unworked_share" | "unowned_share" | "take_over_minutes";
            weight: string;
            floor: string;
            target: string;
        };
        CollaborationTermsVersionDto: {
            effectiveFrom: string | null;
            minimumCoverage: string;
            parts: components["schemas"]["PartTermsDto"][];
        };
        CollaborationTermsDto: {
            effectiveFrom: string | null;
            /** @description All that hold from some month on, the latest first; the product's own stand for none. */
            versions: components["schemas"]["CollaborationTermsVersionDto"][];
            /** @description 0 until an organisation has said otherwise. */
            version: number;
            minimumCoverage: string;
            parts: components["schemas"]["PartTermsDto"][];
        };
        UpdateCollaborationTermsDto: {
            /** @description The first month they hold in, `YYYY-MM`. */
            effectiveFrom: string;
            minimumCoverage: string;
            parts: components["schemas"]["PartTermsDto"][];
        };
        CollaborationPartDto: {
            /** @enum {string} */
            part: "survey_grade" | "hand_offs_per_incident" | "bounce_share" | "returned_unworked_share" | "unowned_share" | "take_over_minutes";
            /** @enum {string} */
            unit: "grade" | "count" | "percent" | "minutes";
            /** @enum {string} */
            direction: "higher_is_better" | "lower_is_better";
            /** @description As people read it; null: not measured, or fewer cases than the least. */
            value: string | null;
            /** @description Exact ratio. */
            exactValue: string | null;
            /** @description The cases it is made of, or the answers. */
            volume: number | null;
            points: string | null;
            /** @description The month before. */
            before: string | null;
            /** @enum {string} */
            evidence: "survey_round" | "hand_offs";
            /** @description The survey round. */
            evidenceId: string | null;
            /** @description No points at it or worse. */
            floor: string;
            /** @description All points at it or better. */
            target: string;
            weight: string;
            /** @description Percent of the score it decides, once the weights are rescaled to what was measured. */
            share: string;
            /** @description Points it gives. */
            contribution: string;
        };
        CollaborationTraceDto: {
            /** @description 0–100 with three decimals; null under the minimum coverage. */
            points: string | null;
            /** @description Exact ratio. */
            exactPoints: string | null;
            period: string;
            minimumCoverage: string;
            /** @description Under so many cases a figure of the hand-offs is not measured. */
            leastCases: number;
            parts: components["schemas"]["CollaborationPartDto"][];
            supplierId: string;
            name: string;
            /** @description Percent of the weight that was measured. */
            coverage: string;
            /** @description A year, ascending, with the month itself last. */
            months: components["schemas"]["CollaborationMonthDto"][];
        };
        AdjustmentDto: {
            /** @enum {string} */
            kind: "suspension" | "override";
            towerId: string | null;
            towerName: string | null;
            /** @description Of a service level. */
            serviceLevelName: string | null;
            points: string | null;
            /** @description To the buyer. */
            createdByName: string | null;
            withdrawnByName: string | null;
            withdrawnAt: string | null;
            withdrawalReason: string | null;
            id: string;
            supplierId: string;
            supplierName: string;
            kpi: string;
            fromPeriod: string;
            toPeriod: string;
            reason: string;
            createdAt: string;
            version: number;
        };
        AdjustmentsDto: {
            /** @description The newest first. */
            items: components["schemas"]["AdjustmentDto"][];
        };
        CreateAdjustmentDto: {
            /** @enum {string} */
            kind: "suspension" | "override";
            /** Format: uuid */
            supplierId: string;
            /**
             * Format: uuid
             * @description All the supplier's towers without it.
             */
            towerId?: string;
            /** @description As the KPI is named in the score: the id of a service level, or a KPI's code. */
            kpi: string;
            fromPeriod: string;
            /** @description The same month without it. */
            toPeriod?: string;
            /** @description Of an override: exact decimal from 0 to 100. */
            points?: string;
            reason: string;
        };
        WithdrawAdjustmentDto: {
            reason: string;
        };
        WaterfallStepDto: {
            /** @enum {string} */
            kind: "new" | "gone" | "points" | "weight";
            /** @description Of a KPI of the comparison. */
            key: string;
            /** @description Points of the score, three decimals. */
            points: string;
        };
        WaterfallDto: {
            start: string;
            end: string;
            steps: components["schemas"]["WaterfallStepDto"][];
        };
        ComparedScoreDto: {
            /** @enum {string} */
            kind: "organisation" | "tower" | "supplier" | "contract";
            /** @description Null of the organisation. */
            name: string | null;
            points: string | null;
            /** @description `YYYY-MM` */
            period: string;
            subjectId: string;
            coverage: string;
        };
        NamesDto: {
            sv: string;
            en: string;
        };
        ComparedDimensionSideDto: {
            points: string | null;
            share: string;
            coverage: string;
        };
        ComparedDimensionDto: {
            names: components["schemas"]["NamesDto"] | null;
            left: components["schemas"]["ComparedDimensionSideDto"] | null;
            right: components["schemas"]["ComparedDimensionSideDto"] | null;
            /** @description Right less left, of what is shown. */
            difference: string | null;
            code: string;
        };
        ScoreEvidenceDto: {
            /** @enum {string} */
            kind: "result" | "hand_offs" | "end_to_end" | "report" | "reporting" | "cost" | "recorded_value" | "formula" | "innovation" | "survey_round" | "collaboration" | "compliance" | "flexibility";
            id: string | null;
        };
        ComparedKpiSideDto: {
            value: string | null;
            /** @description As the KPI is counted: of a service level its metric, else its unit. */
            measure: string | null;
            /** @enum {string|null} */
            verdict: "met" | "below_expected" | "below_minimum" | "not_measured" | null;
            points: string | null;
            /** @description Percentage of the whole that it decides. */
            share: string;
            evidence: components["schemas"]["ScoreEvidenceDto"];
        };
        ComparedKpiDto: {
            supplierId: string | null;
            supplierName: string | null;
            towerName: string | null;
            left: components["schemas"]["ComparedKpiSideDto"] | null;
            right: components["schemas"]["ComparedKpiSideDto"] | null;
            /** @description Right less left, of the points shown. */
            difference: string | null;
            /** @description Unique within the comparison. */
            key: string;
            names: components["schemas"]["NamesDto"];
            dimension: string;
        };
        ComparisonDto: {
            /** @description Right less left, of what is shown; null unless both have a score. */
            difference: string | null;
            waterfall: components["schemas"]["WaterfallDto"] | null;
            /**
             * @description Why there is no waterfall.
             * @enum {string|null}
             */
            noWaterfall: "other_subject" | "no_score_left" | "no_score_right" | "no_score" | null;
            left: components["schemas"]["ComparedScoreDto"];
            right: components["schemas"]["ComparedScoreDto"];
            dimensions: components["schemas"]["ComparedDimensionDto"][];
            /** @description The largest difference first. */
            kpis: components["schemas"]["ComparedKpiDto"][];
        };
        ScoreForecastDto: {
            likely: string;
            best: string;
            worst: string;
        };
        ForecastMarginDto: {
            /** @description Whole cases of a share, service ms of availability. */
            expected: string;
            minimum: string;
        };
        LevelForecastDto: {
            /** @enum {string} */
            metric: "response" | "resolution" | "response_duration" | "resolution_duration" | "incident_count" | "backlog_age" | "first_time_fix" | "availability" | "downtime" | "outage_count" | "satisfaction" | "reports_on_time" | "reported";
            /** @enum {string} */
            basis: "share" | "availability" | "amount";
            /** @description The figure so far. */
            value: string | null;
            /** @description The best and the worst still possible; null where that cannot be said. */
            best: string | null;
            worst: string | null;
            /**
             * @description Of the likely value.
             * @enum {string}
             */
            verdict: "met" | "below_expected" | "below_minimum" | "not_measured";
            /** @description Of a share: how many cases the month is taken to end with. */
            volume: number | null;
            margin: components["schemas"]["ForecastMarginDto"] | null;
            resultId: string;
            serviceLevelId: string;
            name: string;
            towerName: string;
            /** @description If the rest goes as the month so far. */
            likely: string;
            expectedTarget: string;
            minimumTarget: string;
        };
        SupplierForecastDto: {
            score: components["schemas"]["ScoreForecastDto"] | null;
            /** @description `YYYY-MM` */
            period: string;
            /** @description Only an open month has a forecast. */
            open: boolean;
            /** @description How much of the month is over: percentage, floored. */
            passed: string;
            /** @description Those of which enough is known, the worst verdict first. */
            levels: components["schemas"]["LevelForecastDto"][];
        };
        RecordedValueDto: {
            /** @description Null where no model has the KPI any more. */
            names: components["schemas"]["NamesDto"] | null;
            unit: string | null;
            /** @enum {string} */
            source: "survey" | "commitment" | "manual";
            towerId: string | null;
            towerName: string | null;
            contractId: string | null;
            contractNumber: string | null;
            value: string | null;
            volume: number | null;
            delivered: number | null;
            /** @description To the buyer. */
            recordedByName: string | null;
            id: string;
            kpi: string;
            period: string;
            supplierId: string;
            supplierName: string;
            /** @description It takes back what was recorded before. */
            withdrawn: boolean;
            /** @description The newest of its place and month, which is the one that counts. */
            current: boolean;
            justification: string;
            recordedAt: string;
        };
        RecordedValuesDto: {
            items: components["schemas"]["RecordedValueDto"][];
        };
        RecordableKpiDto: {
            /** @enum {string} */
            source: "survey" | "commitment" | "manual";
            code: string;
            names: components["schemas"]["NamesDto"];
            unit: string;
            dimension: string;
        };
        RecordableKpisDto: {
            items: components["schemas"]["RecordableKpiDto"][];
        };
        RecordedValueDetailDto: {
            /** @description Null where no model has the KPI any more. */
            names: components["schemas"]["NamesDto"] | null;
            unit: string | null;
            /** @enum {string} */
            source: "survey" | "commitment" | "manual";
            towerId: string | null;
            towerName: string | null;
            contractId: string | null;
            contractNumber: string | null;
            value: string | null;
            volume: number | null;
            delivered: number | null;
            /** @description To the buyer. */
            recordedByName: string | null;
            id: string;
            kpi: string;
            period: string;
            supplierId: string;
            supplierName: string;
            /** @description It takes back what was recorded before. */
            withdrawn: boolean;
            /** @description The newest of its place and month, which is the one that counts. */
            current: boolean;
            justification: string;
            recordedAt: string;
            /** @description All of the same place and month, the newest first. */
            history: components["schemas"]["RecordedValueDto"][];
        };
        RecordValueDto: {
            /** @description Code of a KPI of the month's scoring model whose values are recorded. */
            kpi: string;
            period: string;
            /** Format: uuid */
            supplierId: string;
            /** Format: uuid */
            towerId?: string;
            /** Format: uuid */
            contractId?: string;
            /** @description Exact decimal in the KPI's unit; of commitments none. */
            value?: string;
            /** @description How many answered the survey, or how many commitments were due. */
            volume?: number;
            /** @description How many of the commitments due were delivered. */
            delivered?: number;
            /** @description What it rests on. */
            justification: string;
        };
        WithdrawValueDto: {
            justification: string;
        };
        ScorecardPeriodDto: {
            /** @description `YYYY-MM` */
            period: string;
            open: boolean;
            /** @description When its document last changed. */
            computedAt: string;
        };
        ScorecardPeriodsDto: {
            /** @description The newest month first. */
            items: components["schemas"]["ScorecardPeriodDto"][];
        };
        ScoreTrendDto: {
            /** @description 0–100 with three decimals, floored; null without a score. */
            points: string | null;
            /** @description `YYYY-MM` */
            period: string;
            /** @description Percentage with two decimals, floored. */
            coverage: string;
        };
        ScoreDto: {
            /** @description 0–100 with three decimals, floored; null when too little was measured. */
            points: string | null;
            /** @description Points since the previous month, as shown; null unless both months have a score. */
            change: string | null;
            /** @description Percentage points of coverage since the previous month; null without one. */
            coverageChange: string | null;
            /** @description Share of the weight that was measured: percentage with two decimals, floored. */
            coverage: string;
            /** @description The last twelve months up to this one, ascending; months without figures are left out. */
            trend: components["schemas"]["ScoreTrendDto"][];
        };
        ModelDimensionDto: {
            /** @description Null where R24 names it. */
            names: components["schemas"]["NamesDto"] | null;
            code: string;
            weight: string;
        };
        ScorecardCountsDto: {
            incidents: number;
            /** @description Incidents with at least one promise missed. */
            missed: number;
            handOffs: number;
            bounces: number;
        };
        DowntimeDto: {
            minutes: number;
            /** @description Its own alone, accepted. */
            sole: number;
            /** @description Its part of what it shares with others, accepted. */
            shared: number;
            disputed: number;
            /** @description Neither accepted nor disputed. */
            unattributed: number;
        };
        ReportingKpiDto: {
            /** @description Percent with two decimals, floored. */
            value: string;
            /** @description Percentage of the supplier's score it decides. */
            share: string;
        };
        DimensionScoreDto: {
            /** @description Null where R24 names it. */
            names: components["schemas"]["NamesDto"] | null;
            points: string | null;
            code: string;
            /** @description As the model has it. */
            weight: string;
            /** @description Percentage of the score it decides. */
            share: string;
            coverage: string;
        };
        VerdictCountsDto: {
            met: number;
            belowExpected: number;
            belowMinimum: number;
            notMeasured: number;
        };
        ContributionDto: {
            points: string;
            /** @description Percentage of the score it decides. */
            share: string;
            contribution: string;
        };
        KpiChangeDto: {
            /** @description Null of a KPI that is no service level, as are the code, the name, the metric and the result. */
            serviceLevelId: string | null;
            code: string | null;
            name: string | null;
            /** @enum {string|null} */
            metric: "response" | "resolution" | "response_duration" | "resolution_duration" | "incident_count" | "backlog_age" | "first_time_fix" | "availability" | "downtime" | "outage_count" | "satisfaction" | "reports_on_time" | "reported" | null;
            priority: number | null;
            /** @description The result of this month, or of the previous one where there is none now. */
            resultId: string | null;
            /** @description Null where it was not measured. */
            before: components["schemas"]["ContributionDto"] | null;
            after: components["schemas"]["ContributionDto"] | null;
            /** @description As the KPI is named in the score: the id of a service level, or the KPI's code. */
            kpi: string;
            names: components["schemas"]["NamesDto"];
            dimension: string;
            towerId: string;
            change: string;
        };
        ScorecardSupplierDto: {
            /** @description 1 is the best, equals share a place; null without a score, and for a vendor always. */
            rank: number | null;
            /** @description Null where no report was due, or only one still to come; left out of documents from before it was told of. */
            reporting?: components["schemas"]["ReportingKpiDto"] | null;
            id: string;
            name: string;
            /** @description Invented for a demonstration. */
            illustrative: boolean;
            score: components["schemas"]["ScoreDto"];
            dimensions: components["schemas"]["DimensionScoreDto"][];
            verdicts: components["schemas"]["VerdictCountsDto"];
            counts: components["schemas"]["ScorecardCountsDto"];
            /** @description The cases its service levels were measured by. */
            volume: number;
            downtime: components["schemas"]["DowntimeDto"];
            /** @description What changed since the previous month, the largest first; what did not change is left out. */
            changes: components["schemas"]["KpiChangeDto"][];
        };
        ScorecardTowerDto: {
            /** @description Of all its suppliers, weighed by charges; null for a vendor. */
            score: components["schemas"]["ScoreDto"] | null;
            counts: components["schemas"]["ScorecardCountsDto"] | null;
            downtime: components["schemas"]["DowntimeDto"] | null;
            id: string;
            code: string;
            name: string;
            /** @description Empty for a vendor. */
            dimensions: components["schemas"]["DimensionScoreDto"][];
        };
        ScorecardCellDto: {
            supplierId: string;
            towerId: string;
            score: components["schemas"]["ScoreDto"];
            dimensions: components["schemas"]["DimensionScoreDto"][];
            verdicts: components["schemas"]["VerdictCountsDto"];
            counts: components["schemas"]["ScorecardCountsDto"];
            /** @description The cases its service levels were measured by. */
            volume: number;
            downtime: components["schemas"]["DowntimeDto"];
        };
        ScorecardContractDto: {
            id: string;
            supplierId: string;
            number: string;
            name: string;
            score: components["schemas"]["ScoreDto"];
        };
        ScorecardDto: {
            /** @description The vendor's own supplier; null in the buyer's document. */
            supplierId: string | null;
            previousPeriod: string | null;
            /** @description The version of the scoring model; null of the one an organisation starts from. */
            modelId: string | null;
            /** @description All towers, weighed by charges; null for a vendor. */
            organisation: components["schemas"]["ScoreDto"] | null;
            /** @description `YYYY-MM` */
            period: string;
            /** @description The month is not over: its figures still move. */
            open: boolean;
            /** @description Percentage under which there is no score. */
            minimumCoverage: string;
            ruleVersion: string;
            /** @description The dimensions of the model, in the order in which it has them. */
            dimensions: components["schemas"]["ModelDimensionDto"][];
            counts: components["schemas"]["ScorecardCountsDto"];
            /** @description Of every supplier, also of one without a score; a vendor's of itself. */
            downtime: components["schemas"]["DowntimeDto"];
            suppliers: components["schemas"]["ScorecardSupplierDto"][];
            towers: components["schemas"]["ScorecardTowerDto"][];
            cells: components["schemas"]["ScorecardCellDto"][];
            contracts: components["schemas"]["ScorecardContractDto"][];
        };
        SuspensionDto: {
            /** @description The user's id. */
            by: string;
            reason: string;
        };
        OverrideDto: {
            reckoned: string | null;
            by: string;
            reason: string;
        };
        ScoreLineDto: {
            contractId: string | null;
            /** @enum {string} */
            source: "service_level" | "ledger" | "cost" | "register" | "report_figure" | "reporting" | "survey" | "commitment" | "manual" | "formula";
            serviceLevelId: string | null;
            /** @description Of a service level. */
            code: string | null;
            /** @enum {string|null} */
            metric: "response" | "resolution" | "response_duration" | "resolution_duration" | "incident_count" | "backlog_age" | "first_time_fix" | "availability" | "downtime" | "outage_count" | "satisfaction" | "reports_on_time" | "reported" | null;
            priority: number | null;
            /**
             * @description Null of a service level, whose metric has its own.
             * @enum {string|null}
             */
            unit: "percent" | "count" | "minutes" | "days" | "grade" | "number" | null;
            /** @enum {string} */
            direction: "higher_is_better" | "lower_is_better";
            /** @description As shown: two decimals, never better than it is. */
            value: string | null;
            /** @description Ratio of integers. */
            exactValue: string | null;
            expectedTarget: string | null;
            minimumTarget: string | null;
            /** @description How the value becomes points; null where the two targets say so. */
            curve: Record<string, never> | null;
            /** @enum {string|null} */
            verdict: "met" | "below_expected" | "below_minimum" | "not_measured" | null;
            volume: number | null;
            points: string | null;
            /** @description Ratio. */
            exactPoints: string | null;
            /** @description Points times share, as shown and as a ratio; null where it was not measured. */
            contribution: string | null;
            exactContribution: string | null;
            suspended: components["schemas"]["SuspensionDto"] | null;
            override: components["schemas"]["OverrideDto"] | null;
            /** @description Ids from below the subject to the KPI, such as tower, dimension, KPI. */
            path: string[];
            supplierId: string;
            towerId: string;
            dimension: string;
            /** @description As the KPI is named in the score: the id of a service level, or the KPI's code. */
            kpi: string;
            names: components["schemas"]["NamesDto"];
            /** @description Within its dimension, as a ratio. */
            weight: string;
            /** @description The part of the whole it decides: percentage as shown, and as a ratio of 1. */
            share: string;
            exactShare: string;
            evidence: components["schemas"]["ScoreEvidenceDto"];
        };
        ScoreDetailDto: {
            /** @enum {string} */
            kind: "organisation" | "tower" | "supplier" | "contract";
            /** @description Whose it is; null of towers and the organisation, which are the buyer's alone. */
            supplierId: string | null;
            points: string | null;
            exactPoints: string | null;
            modelId: string | null;
            /** @description `YYYY-MM` */
            period: string;
            /** @description The organisation has none of its own here: `organisation`. */
            subjectId: string;
            coverage: string;
            exactCoverage: string;
            ruleVersion: string;
            dimensions: components["schemas"]["DimensionScoreDto"][];
            lines: components["schemas"]["ScoreLineDto"][];
        };
        SupplierTowerDto: {
            supplierId: string;
            towerId: string;
            score: components["schemas"]["ScoreDto"];
            dimensions: components["schemas"]["DimensionScoreDto"][];
            verdicts: components["schemas"]["VerdictCountsDto"];
            counts: components["schemas"]["ScorecardCountsDto"];
            /** @description The cases its service levels were measured by. */
            volume: number;
            downtime: components["schemas"]["DowntimeDto"];
            code: string;
            name: string;
            results: components["schemas"]["ResultDto"][];
        };
        SupplierScorecardDto: {
            previousPeriod: string | null;
            period: string;
            open: boolean;
            minimumCoverage: string;
            ruleVersion: string;
            supplier: components["schemas"]["ScorecardSupplierDto"];
            towers: components["schemas"]["SupplierTowerDto"][];
        };
        ModelInForceDto: {
            /** @description Null of the model an organisation starts from. */
            id: string | null;
            effectiveFrom: string | null;
            definition: {
                [key: string]: unknown;
            };
        };
        ScoreModelDto: {
            /** @enum {string} */
            state: "draft" | "published";
            effectiveFrom: string | null;
            createdByName: string | null;
            publishedByName: string | null;
            publishedAt: string | null;
            id: string;
            /** @description As people count them, from 1. */
            number: number;
            reason: string;
            illustrative: boolean;
            updatedAt: string;
            version: number;
        };
        ScoreModelsDto: {
            inForce: components["schemas"]["ModelInForceDto"];
            /** @description The newest first. */
            items: components["schemas"]["ScoreModelDto"][];
        };
        ScoreModelDetailDto: {
            /** @enum {string} */
            state: "draft" | "published";
            effectiveFrom: string | null;
            createdByName: string | null;
            publishedByName: string | null;
            publishedAt: string | null;
            /** @description `ScoreModel`. */
            definition: {
                [key: string]: unknown;
            };
            id: string;
            /** @description As people count them, from 1. */
            number: number;
            reason: string;
            illustrative: boolean;
            updatedAt: string;
            version: number;
        };
        DefineScoreModelDto: {
            /** @description `ScoreModel`; a formula's `tree` is read from its `expression` and need not be given. */
            definition: {
                [key: string]: unknown;
            };
            /** @description What is changed and why. */
            reason?: string;
            /** @description Its weights and targets are invented for a demonstration. */
            illustrative?: boolean;
        };
        PreviewedScoreDto: {
            points: string | null;
            coverage: string;
        };
        PreviewedSubjectDto: {
            /** @enum {string} */
            kind: "organisation" | "tower" | "supplier" | "contract";
            now: components["schemas"]["PreviewedScoreDto"] | null;
            then: components["schemas"]["PreviewedScoreDto"] | null;
            /** @description Points, as shown; null unless both give a score. */
            change: string | null;
            id: string;
            name: string;
        };
        UnmeasuredKpiDto: {
            code: string;
            names: components["schemas"]["NamesDto"];
            suppliers: number;
        };
        ScoreModelPreviewDto: {
            period: string;
            items: components["schemas"]["PreviewedSubjectDto"][];
            unmeasured: components["schemas"]["UnmeasuredKpiDto"][];
        };
        PublishScoreModelDto: {
            /** @description The first month that is scored by it. */
            effectiveFrom: string;
        };
        FreezingDto: {
            /** @enum {string} */
            kind: "close" | "restatement";
            /** @enum {string} */
            state: "proposed" | "queued" | "running" | "done" | "failed" | "withdrawn";
            reason: string | null;
            askedByName: string | null;
            signedByName: string | null;
            /** @enum {string|null} */
            phase: "evidence" | "recomputing" | "keeping" | null;
            startedAt: string | null;
            /** @description Incidents, each read once and counted once. */
            doneSteps: number;
            totalSteps: number;
        };
        ReadinessItemDto: {
            /** @enum {string} */
            code: "month_not_over" | "review_not_over" | "imports_running" | "evidence_waiting" | "reports_unreviewed" | "disputes_open" | "objections_open" | "reports_missing" | "kpis_unmeasured" | "credits_unanswered" | "earlier_month_open";
            /** @description How many of them. */
            count: number;
            /** @description Forbids the close; what does not can be closed over with a reason. */
            blocks: boolean;
        };
        FrozenKindDto: {
            /** @description What the lines are of, such as `incidents`. */
            kind: string;
            lines: number;
            chunks: number;
        };
        FrozenContentDto: {
            version: number;
            hash: string;
            cutOffAt: string;
            ruleVersion: string;
            kinds: components["schemas"]["FrozenKindDto"][];
        };
        LateEvidenceDto: {
            /** @enum {string} */
            kind: "incident" | "figure" | "terms";
            incidentId: string | null;
            externalId: string | null;
            /** @description The restatement that has it; null while there is none. */
            version: number | null;
            serviceLevelId: string;
            code: string;
            name: string;
            supplierName: string;
            /** @description `met`, `missed`, `running` or `not_counted` of an incident; an exact value or `not_measured` of a figure; a number of incidents. */
            was: string;
            wouldBe: string;
            noticedAt: string;
        };
        PeriodStepDto: {
            reason: string | null;
            reviewUntil: string | null;
            /** @description Null of what the portal did itself. */
            userName: string | null;
            action: string;
            at: string;
        };
        PeriodCloseDto: {
            /** @enum {string} */
            status: "open" | "in_review" | "closed";
            /** @description The last local date of the review, `YYYY-MM-DD`. */
            reviewUntil: string | null;
            closedAt: string | null;
            /** @description What the caller may do now. */
            actions: ("start_review" | "withdraw_review" | "sign" | "propose_restatement" | "withdraw_restatement" | "sign_restatement")[];
            /** @description The newest. */
            freezing: components["schemas"]["FreezingDto"] | null;
            /** @description The last local date on which suppliers are heard, `YYYY-MM-DD`. */
            heardUntil: string;
            /** @description Empty once the month is closed. */
            readiness: components["schemas"]["ReadinessItemDto"][];
            contents: components["schemas"]["FrozenContentDto"][];
            /** @description The newest first, at most 200 of `lateCount`. */
            late: components["schemas"]["LateEvidenceDto"][];
            lateCount: number;
            /** @description The newest first. */
            steps: components["schemas"]["PeriodStepDto"][];
            version: number;
            /** @description `YYYY-MM` */
            period: string;
            /** @description By version; empty until the month is closed. */
            frozen: components["schemas"]["FrozenVersionDto"][];
        };
        StartReviewDto: {
            /** @description The last local date on which suppliers are heard, `YYYY-MM-DD`; not before that of the score statements' window. */
            lastDay: string;
        };
        CloseReasonDto: {
            reason: string;
        };
        SignCloseDto: {
            /** @description Why the month is closed over what is not there; needed where the readiness list has remarks. */
            reason?: string;
        };
        RestatedFigureDto: {
            /** @description As displayed (R12); null where it was not measured. */
            was: string | null;
            is: string | null;
            verdictWas: string | null;
            verdictIs: string | null;
            serviceLevelId: string;
            code: string;
            name: string;
            supplierName: string;
            metric: string;
        };
        RestatedScoreDto: {
            /** @description Null of the organisation. */
            name: string | null;
            /** @description To three decimals; null without a score. */
            was: string | null;
            is: string | null;
            kind: string;
            subjectId: string;
        };
        RestatementDto: {
            version: number;
            /** @description Those that differ, by code. */
            figures: components["schemas"]["RestatedFigureDto"][];
            /** @description How many service levels are the same in both. */
            sameFigures: number;
            scores: components["schemas"]["RestatedScoreDto"][];
            sameScores: number;
        };
        ScoreStatementFileDto: {
            id: string;
            fileName: string;
            mediaType: string;
            sizeBytes: number;
            sha256: string;
            createdAt: string;
        };
        ScoreStatementStepDto: {
            /** @enum {string} */
            action: "uphold" | "reject" | "withdraw";
            /** @enum {string} */
            state: "noted" | "standing" | "upheld" | "not_upheld" | "withdrawn";
            reason: string | null;
            correction: string | null;
            /** @description Null for a person of another party than a vendor's own. */
            userName: string | null;
            at: string;
        };
        ScoreStatementDto: {
            /** @description Null: the supplier's score itself. */
            serviceLevelId: string | null;
            code: string | null;
            name: string | null;
            /** @enum {string|null} */
            metric: "response" | "resolution" | "response_duration" | "resolution_duration" | "incident_count" | "backlog_age" | "first_time_fix" | "availability" | "downtime" | "outage_count" | "satisfaction" | "reports_on_time" | "reported" | null;
            /** @description The figure's result as it stands; null of the score itself. */
            resultId: string | null;
            /** @description What the figure showed when this was said; null where it was not measured. */
            seenValue: string | null;
            /** @enum {string} */
            kind: "comment" | "objection";
            /** @enum {string} */
            state: "noted" | "standing" | "upheld" | "not_upheld" | "withdrawn";
            authorName: string | null;
            /** @description What the caller may do next. */
            actions: ("uphold" | "reject" | "withdraw")[];
            id: string;
            supplierId: string;
            supplierName: string;
            period: string;
            text: string;
            createdAt: string;
            files: components["schemas"]["ScoreStatementFileDto"][];
            steps: components["schemas"]["ScoreStatementStepDto"][];
            /** @description How many steps it has taken. */
            version: number;
        };
        ScoreStatementPageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["ScoreStatementDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        StatementWindowDto: {
            /** @enum {string} */
            standing: "not_open" | "open" | "over";
            withinDays: number;
            /** @description The first and the last local date, `YYYY-MM-DD`. */
            firstDay: string;
            lastDay: string;
            opensAt: string;
            closesAt: string;
        };
        StatementCountsDto: {
            supplierId: string;
            supplierName: string;
            comments: number;
            /** @description Objections that nobody has answered. */
            standing: number;
            upheld: number;
            notUpheld: number;
        };
        StatementSummaryDto: {
            period: string;
            window: components["schemas"]["StatementWindowDto"];
            /** @description Those that have said something, by name; a vendor itself alone. */
            suppliers: components["schemas"]["StatementCountsDto"][];
        };
        StatementTermsVersionDto: {
            /** @description The first local date on which it holds, `YYYY-MM-DD`. */
            effectiveFrom: string;
            withinDays: number;
        };
        StatementTermsDto: {
            /** @description What holds today. */
            withinDays: number;
            /** @description Everything that was ever agreed, the latest first. */
            versions: components["schemas"]["StatementTermsVersionDto"][];
            version: number;
        };
        UpdateStatementTermsDto: {
            withinDays: number;
            /** @description Today unless said; from an earlier date it may only become longer. */
            effectiveFrom?: string;
        };
        AddScoreStatementDto: {
            /**
             * Format: uuid
             * @description The service level whose result it is about; without one the supplier's score itself.
             */
            serviceLevelId?: string | null;
            /** @enum {string} */
            kind: "comment" | "objection";
            /** @description A month `YYYY-MM`. */
            period: string;
            /** @description What is to be known, or what is wrong and why. */
            text: string;
        };
        TakeStatementStepDto: {
            /** @enum {string} */
            action: "uphold" | "reject" | "withdraw";
            /** @description Must be given with an answer. */
            reason?: string | null;
            /** @description The portal's own page of what was corrected, such as `/evidence/outages/…`. */
            correction?: string | null;
        };
        QualityIndicatorDto: {
            /** @enum {string} */
            word: "good" | "approaching_target" | "requires_improvement" | "inadequate" | "not_measured" | "suppressed";
            /** @description The cases it rests on; null where it is not shown. */
            volume: number | null;
            name: string;
        };
        PublicQualityMonthDto: {
            releasedAt: string;
            /** @description `YYYY-MM` */
            period: string;
            towers: components["schemas"]["QualityIndicatorDto"][];
            suppliers: components["schemas"]["QualityIndicatorDto"][];
            /** @description Fewer cases than these are not shown. */
            minimumVolume: number;
            /** @description The version of the rule the words follow. */
            rule: string;
        };
        PublicQualityDto: {
            organisation: string;
            /** @description Invented for a demonstration. */
            illustrative: boolean;
            months: components["schemas"]["PublicQualityMonthDto"][];
        };
        PublicDayDto: {
            /** @enum {string} */
            state: "down" | "degraded" | "maintenance" | "operational";
            date: string;
        };
        PublicPlanDto: {
            from: string;
            to: string;
        };
        PublicServiceDto: {
            /** @enum {string} */
            state: "down" | "degraded" | "maintenance" | "operational";
            /** @description Since when; null where nothing else was known in the days shown. */
            since: string | null;
            name: string;
            /** @description The worst of each local day, the oldest first. */
            days: components["schemas"]["PublicDayDto"][];
            /** @description Agreed maintenance to come. */
            planned: components["schemas"]["PublicPlanDto"][];
        };
        PublicStatusDto: {
            /** @description Invented for a demonstration. */
            illustrative: boolean;
            organisation: string;
            /** @description The zone of the days. */
            zone: string;
            updatedAt: string;
            services: components["schemas"]["PublicServiceDto"][];
        };
        PublicationServiceDto: {
            /** Format: uuid */
            serviceId: string;
            /** @description As everybody knows it. */
            name: string;
        };
        PublicationDto: {
            /** @description Under `/public/{slug}/quality` and `/public/{slug}/status`. */
            slug: string;
            version: number;
            towerIds: string[];
            /** @description Named in public. */
            supplierIds: string[];
            /** @description Fewer cases than these are not shown; never fewer than five. */
            minimumVolume: number;
            /** @description Whether there is a public page of services. */
            statusOpen: boolean;
            services: components["schemas"]["PublicationServiceDto"][];
        };
        UpdatePublicationDto: {
            towerIds: string[];
            /** @description Named in public. */
            supplierIds: string[];
            /** @description Fewer cases than these are not shown; never fewer than five. */
            minimumVolume: number;
            /** @description Whether there is a public page of services. */
            statusOpen: boolean;
            services: components["schemas"]["PublicationServiceDto"][];
        };
        QualityMonthDto: {
            /** @description `YYYY-MM` */
            period: string;
            towers: components["schemas"]["QualityIndicatorDto"][];
            suppliers: components["schemas"]["QualityIndicatorDto"][];
            /** @description Fewer cases than these are not shown. */
            minimumVolume: number;
            /** @description The version of the rule the words follow. */
            rule: string;
        };
        QualityPreviewDto: {
            content: components["schemas"]["QualityMonthDto"];
            sha256: string;
            /** @description The month has been released and stands. */
            released: boolean;
        };
        QualityReleaseDto: {
            releasedBy: string | null;
            withdrawnBy: string | null;
            withdrawnAt: string | null;
            withdrawalReason: string | null;
            id: string;
            period: string;
            content: components["schemas"]["QualityMonthDto"];
            releasedAt: string;
            version: number;
        };
        QualityReleaseListDto: {
            items: components["schemas"]["QualityReleaseDto"][];
        };
        ReleaseQualityDto: {
            period: string;
            /** @description Of what was seen: something else is not released. */
            sha256: string;
        };
        WithdrawQualityDto: {
            reason: string;
        };
        PeerConsentDto: {
            since: string | null;
            /** @description Whether the organisation takes part: its scores count in others' medians, and it sees medians itself. */
            takesPart: boolean;
        };
        UpdatePeerConsentDto: {
            takesPart: boolean;
        };
        PeerMedianDto: {
            /** @enum {string} */
            figure: "score" | "service_levels_met" | "delivery" | "incidents" | "collaboration" | "innovation" | "cost" | "flexibility" | "compliance";
            /** @description Points 0–100, or percent of service levels met; two decimals rounded down. Null where it was not measured here. */
            own: string | null;
            /** @description Rounded to the nearest five. */
            median: number;
            /** @description At least so many others: 5, 10 or 20. */
            others: number;
        };
        PeerMonthDto: {
            period: string;
            figures: components["schemas"]["PeerMedianDto"][];
        };
        PeerViewDto: {
            takesPart: boolean;
            /** @description The supplier has an organisation number to be found by. */
            identified: boolean;
            /** @description The newest month first; a month without five others is not among them. */
            months: components["schemas"]["PeerMonthDto"][];
        };
        RunningClockDto: {
            priority: number | null;
            /** @enum {string} */
            metric: "response" | "resolution";
            incidentId: string;
            externalId: string;
            title: string;
            supplierId: string;
            supplierName: string;
            serviceLevelId: string;
            code: string;
            startedAt: string;
            dueAt: string;
            /** @description Service time used when it was last measured, in ms. */
            elapsedMs: number;
            targetMs: number;
        };
        ImportToReviewDto: {
            /** @enum {string} */
            status: "queued" | "reading" | "merging" | "measuring" | "done" | "failed";
            id: string;
            fileName: string;
            source: string;
            openRows: number;
            createdAt: string;
        };
        StandingObjectionsDto: {
            total: number;
            /** @description The newest five. */
            items: components["schemas"]["ScoreStatementDto"][];
        };
        ContractDateDto: {
            /** @enum {string} */
            kind: "notice" | "end";
            contractId: string;
            number: string;
            title: string;
            supplierId: string;
            supplierName: string;
            /** @description Local date `YYYY-MM-DD`. */
            on: string;
        };
        SentenceDto: {
            /** @enum {string} */
            code: "best_mover" | "worst_mover" | "lowest_score" | "lowest_coverage";
            params: {
                [key: string]: unknown;
            };
        };
        OverviewDto: {
            /** @enum {string} */
            role: "administrator" | "supplier_manager" | "vendor" | "executive" | "assessor";
            /** @description The month shown: the last one that is over, else the open one; null before anything was measured. */
            period: string | null;
            /** @description Of a vendor: the last local date on which it may speak about the month shown; null where it may not. */
            speakUntil: string | null;
            /** @description What of the credits stands where, with the five nearest claim deadlines; null for who may not see credits. */
            credits: components["schemas"]["CreditSummaryDto"] | null;
            open: boolean;
            /** @description Not due yet, the nearest first; the first ten. */
            dueNow: components["schemas"]["RunningClockDto"][];
            /** @description Due already, the latest first; the first ten. */
            overdue: components["schemas"]["RunningClockDto"][];
            runningTotal: number;
            overdueTotal: number;
            /** @description The month's results below minimum, then those below expected. */
            missed: components["schemas"]["ResultDto"][];
            toReview: components["schemas"]["ImportToReviewDto"][];
            objections: components["schemas"]["StandingObjectionsDto"];
            /** @description Notice dates and ends of contracts in the next 180 days. */
            contractDates: components["schemas"]["ContractDateDto"][];
            /** @description The suppliers of the month's scorecard; a vendor's own alone. */
            suppliers: components["schemas"]["ScorecardSupplierDto"][];
            /** @description What changed, in at most three sentences. */
            sentences: components["schemas"]["SentenceDto"][];
        };
        DecisionDto: {
            /** @enum {string} */
            kind: "termination_right" | "credit_to_claim" | "credit_disputed" | "credit_to_settle" | "report_disputed" | "objection" | "report_escalated" | "restatement_proposed" | "month_to_close" | "notice_date";
            supplierId: string | null;
            supplierName: string | null;
            /** @description What it is about; null where kind, supplier and month say it all. */
            subject: components["schemas"]["LocalTextDto"] | null;
            /** @description A month, quarter or year; null where it is of none. */
            period: string | null;
            /** @description The last local date to decide, `YYYY-MM-DD`; null without a deadline. */
            dueOn: string | null;
            /** @description Integer minor units of the currency. */
            amountMinor: string | null;
            currency: string | null;
            /** @description The roles that may decide. */
            mayDecide: ("administrator" | "supplier_manager" | "vendor" | "executive" | "assessor")[];
            /** @description Of what is decided on, with the kind unique. */
            id: string;
            /** @description The reader is one of them. */
            yours: boolean;
            /** @description The page to decide on, within the portal. */
            link: string;
        };
        DecisionsDto: {
            /** @description The reader's local date, which deadlines are held against. */
            today: string;
            /** @description The nearest deadline first, those without one last; none for a vendor. */
            items: components["schemas"]["DecisionDto"][];
        };
        DueItemDto: {
            /** @enum {string} */
            kind: "breach" | "dispute" | "action" | "commitment" | "challenge" | "proposal" | "evaluation" | "pilot" | "benefit" | "report" | "claim" | "notice" | "contract_end" | "risk" | "obligation" | "requirement" | "certificate" | "agreement" | "change_request" | "order" | "assessment" | "survey";
            /** @description What it is about, in its own words. */
            subject: components["schemas"]["LocalTextDto"];
            /** @description Of the object it stands in, with the kind unique. */
            id: string;
            /** @description Local date of the organisation. */
            dueOn: string;
            /** @description The day has passed. */
            late: boolean;
            /** @description The reader's by name; else it is anybody's of its side. */
            yours: boolean;
            link: string;
        };
        DueDto: {
            /** @description Local date of the organisation. */
            today: string;
            /** @description The earliest first, at most 30. */
            items: components["schemas"]["DueItemDto"][];
            /** @description How many there are. */
            total: number;
        };
        SupplierReportsDto: {
            /** @description To come, not due yet. */
            due: number;
            /** @description Due and not there. */
            missing: number;
            /** @description There, waiting for the buyer. */
            toReview: number;
            /** @description Figures in dispute. */
            disputes: number;
        };
        SupplierRiskDto: {
            /** @enum {string} */
            kind: "chronic_failure" | "falling_trend" | "no_score" | "late_reports" | "open_disputes" | "concentration" | "notice_near" | "contract_ends";
            params: {
                [key: string]: unknown;
            };
        };
        SupplierTowerScoreDto: {
            supplierId: string;
            towerId: string;
            score: components["schemas"]["ScoreDto"];
            dimensions: components["schemas"]["DimensionScoreDto"][];
            verdicts: components["schemas"]["VerdictCountsDto"];
            counts: components["schemas"]["ScorecardCountsDto"];
            /** @description The cases its service levels were measured by. */
            volume: number;
            downtime: components["schemas"]["DowntimeDto"];
            name: string;
        };
        SupplierIncidentsDto: {
            /** @description Running now. */
            open: number;
            /** @description Running, with a due time that has passed. */
            overdue: number;
            /** @description Major ones that are not over. */
            major: number;
        };
        UpcomingDto: {
            /** @enum {string} */
            kind: "report" | "action" | "notice" | "end";
            /** @description Of a report. */
            period: string | null;
            /** @description Local date; null of an action without one. */
            dueOn: string | null;
            id: string;
            title: components["schemas"]["LocalTextDto"];
            link: string;
        };
        SupplierOverviewDto: {
            /** @description The month of the score: the last one that is over, else the open one; null before anything was measured. */
            period: string | null;
            scorecard: components["schemas"]["ScorecardSupplierDto"] | null;
            credits: components["schemas"]["CreditSummaryDto"] | null;
            reports: components["schemas"]["SupplierReportsDto"] | null;
            /** @description The buyer's alone; null for a vendor. */
            risks: components["schemas"]["SupplierRiskDto"][] | null;
            supplierId: string;
            today: string;
            open: boolean;
            towers: components["schemas"]["SupplierTowerScoreDto"][];
            incidents: components["schemas"]["SupplierIncidentsDto"];
            /** @description The nearest first, those without a day last. */
            commitments: components["schemas"]["UpcomingDto"][];
            /** @description What was recorded as delivered of the commitments due in the month of the score. */
            recordedCommitments: components["schemas"]["RecordedValueDto"][];
        };
        TimelineEventDto: {
            /** @enum {string} */
            kind: "incidents" | "reports" | "credits" | "scorecards" | "contracts" | "actions";
            /** @description A month, quarter or year it is about. */
            period: string | null;
            id: string;
            /** @description What of its kind happened, such as `credit_propose`. */
            what: string;
            at: string;
            title: components["schemas"]["LocalTextDto"];
            /** @description The page of it. */
            link: string;
        };
        TimelinePageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            /** @description The newest first. */
            items: components["schemas"]["TimelineEventDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        PackRecipientDto: {
            /** @description Null of who is no longer a member. */
            name: string | null;
            /** @enum {string} */
            language: "sv" | "en";
            /** @description Since when the person wants no more of it. */
            unsubscribedAt: string | null;
            userId: string;
        };
        PackScheduleDto: {
            /** @enum {string} */
            trigger: "monthly" | "closed";
            day: number | null;
            /** @enum {string} */
            format: "pdf" | "xlsx";
            /** @description The month last sent, `YYYY-MM`; null before the first. */
            lastPeriod: string | null;
            id: string;
            name: string;
            attached: boolean;
            active: boolean;
            recipients: components["schemas"]["PackRecipientDto"][];
            version: number;
        };
        PackSchedulesDto: {
            /** @description By name. */
            items: components["schemas"]["PackScheduleDto"][];
        };
        PossibleRecipientDto: {
            /** @enum {string} */
            role: "administrator" | "supplier_manager" | "vendor" | "executive" | "assessor";
            userId: string;
            name: string;
            email: string;
        };
        PossibleRecipientsDto: {
            /** @description By name. */
            items: components["schemas"]["PossibleRecipientDto"][];
        };
        PackRecipientInputDto: {
            /**
             * @description Of the pack; the mail itself is in the language of the account.
             * @enum {string}
             */
            language: "sv" | "en";
            /** Format: uuid */
            userId: string;
        };
        PackScheduleInputDto: {
            /**
             * @description On a day of every month for the month before, or when a month is closed.
             * @enum {string}
             */
            trigger: "monthly" | "closed";
            /** @description The local day, at seven in the morning; in a shorter month its last one. Left out or null with `closed`. */
            day?: number | null;
            /** @enum {string} */
            format: "pdf" | "xlsx";
            name: string;
            /** @description The file goes with the mail, out of reach of the portal's rights; otherwise a link that asks who is there. */
            attached: boolean;
            active: boolean;
            /** @description Members who may read packs; each once. */
            recipients: components["schemas"]["PackRecipientInputDto"][];
        };
        BoardPackDto: {
            /** @enum {string} */
            language: "sv" | "en";
            /** @enum {string} */
            format: "pdf" | "xlsx";
            /** @enum {string} */
            status: "queued" | "making" | "done" | "failed";
            /**
             * @description How far the month had come when it was made; null until it is.
             * @enum {string|null}
             */
            standing: "open" | "over" | "in_review" | "closed" | null;
            fileName: string | null;
            sizeBytes: number | null;
            /** @description Of the file's bytes, in hexadecimal. */
            sha256: string | null;
            /** @description Of the canonical JSON of what it says: the same in every language and format. */
            contentSha256: string | null;
            /** @description The schedule that asked for it; null: a person did. */
            scheduleId: string | null;
            createdByName: string | null;
            finishedAt: string | null;
            id: string;
            /** @description `YYYY-MM` */
            period: string;
            doneSteps: number;
            totalSteps: number;
            createdAt: string;
        };
        BoardPackPageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["BoardPackDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        MakeBoardPackDto: {
            /** @enum {string} */
            language: "sv" | "en";
            /** @enum {string} */
            format: "pdf" | "xlsx";
            /** @description A month `YYYY-MM` that has a scorecard. */
            period: string;
        };
        FactExportDto: {
            /** @enum {string} */
            status: "queued" | "making" | "done" | "failed";
            fileName: string | null;
            sizeBytes: number | null;
            /** @description Of the file's bytes, in hexadecimal. */
            sha256: string | null;
            createdByName: string | null;
            finishedAt: string | null;
            id: string;
            firstPeriod: string;
            lastPeriod: string;
            doneRows: number;
            totalRows: number;
            createdAt: string;
        };
        FactExportPageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["FactExportDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        MakeFactExportDto: {
            /** @description The first month `YYYY-MM`. */
            firstPeriod: string;
            /** @description The last month, included; at most ten years in all. */
            lastPeriod: string;
        };
        FoundItemDto: {
            /** @description The place in its text where the words stand, those between U+0002 and U+0003; null where the title says it. */
            snippet: string | null;
            /** @description A permission word, such as `contracts`. */
            kind: string;
            id: string;
            title: string;
            /** @description The address of its page. */
            link: string;
        };
        SearchDto: {
            /** @description The best first, at most 20 of a kind. */
            items: components["schemas"]["FoundItemDto"][];
        };
        RecentItemDto: {
            kind: string;
            id: string;
            title: string;
            link: string;
            seenAt: string;
        };
        RecentItemsDto: {
            /** @description The newest first; what the reader no longer sees is not there. */
            items: components["schemas"]["RecentItemDto"][];
        };
        SeenDto: {
            /** @description The address of an object's page within the portal. */
            path: string;
        };
        SignInDto: {
            /** Format: email */
            email: string;
            password: string;
        };
        UserDto: {
            /** @enum {string} */
            locale: "sv" | "en";
            id: string;
            email: string;
            name: string;
        };
        MembershipDto: {
            /** @enum {string} */
            role: "administrator" | "supplier_manager" | "vendor" | "executive" | "assessor";
            supplierId: string | null;
            permissions: ("organisations:read" | "organisations:update" | "users:read" | "users:create" | "users:update" | "actions:read" | "actions:create" | "actions:update" | "actions:delete" | "actions:work" | "towers:read" | "towers:create" | "towers:update" | "towers:delete" | "suppliers:read" | "suppliers:create" | "suppliers:update" | "suppliers:delete" | "contracts:read" | "contracts:create" | "contracts:update" | "contracts:delete" | "services:read" | "services:create" | "services:update" | "services:delete" | "service-calendars:read" | "service-calendars:create" | "service-calendars:update" | "service-calendars:delete" | "service-levels:read" | "service-levels:create" | "service-levels:update" | "service-levels:delete" | "team-mappings:read" | "team-mappings:create" | "team-mappings:update" | "team-mappings:delete" | "incidents:read" | "incidents:create" | "incidents:update" | "incidents:delete" | "incidents:work" | "major-incidents:read" | "major-incidents:create" | "major-incidents:update" | "major-incidents:work" | "imports:read" | "imports:run" | "import-mappings:read" | "import-mappings:create" | "import-mappings:update" | "import-mappings:delete" | "outages:read" | "outages:create" | "outages:update" | "outages:delete" | "maintenance-windows:read" | "maintenance-windows:create" | "maintenance-windows:update" | "maintenance-windows:delete" | "measurements:read" | "measurements:create" | "measurements:update" | "measurements:delete" | "results:read" | "results:run" | "ledgers:read" | "ledgers:update" | "ledgers:answer" | "operating-level-agreements:read" | "operating-level-agreements:create" | "operating-level-agreements:update" | "operating-level-agreements:delete" | "credits:read" | "credits:run" | "credits:update" | "credits:answer" | "costs:read" | "costs:import" | "costs:update" | "cases:read" | "cases:update" | "cases:export" | "personal-data:read" | "personal-data:update" | "reports:read" | "reports:update" | "reports:answer" | "back-tests:read" | "back-tests:create" | "back-tests:update" | "back-tests:delete" | "report-templates:read" | "report-templates:create" | "report-templates:update" | "scorecards:read" | "scorecards:run" | "scorecards:update" | "scorecards:answer" | "score-models:read" | "score-models:create" | "score-models:update" | "score-models:delete" | "board-packs:read" | "board-packs:create" | "board-packs:schedule" | "fact-exports:read" | "fact-exports:create" | "periods:read" | "periods:run" | "periods:sign" | "quality-indicators:read" | "quality-indicators:update" | "quality-indicators:release" | "peers:read" | "peers:update" | "assessments:read" | "assessments:create" | "assessments:update" | "assessments:delete" | "assessments:follow" | "commitments:read" | "commitments:create" | "commitments:update" | "commitments:delete" | "commitments:answer" | "innovation-funds:read" | "innovation-funds:create" | "innovation-funds:update" | "innovation-funds:delete" | "proposals:read" | "proposals:create" | "proposals:update" | "proposals:delete" | "proposals:evaluate" | "proposals:decide" | "proposals:answer" | "challenges:read" | "challenges:create" | "challenges:update" | "challenges:delete" | "benefits:read" | "benefits:create" | "benefits:update" | "benefits:delete" | "benefits:verify" | "benefits:answer" | "innovation:read" | "surveys:read" | "surveys:create" | "surveys:update" | "surveys:delete" | "surveys:respond" | "collaboration:read" | "boards:read" | "boards:create" | "boards:update" | "boards:delete" | "meetings:read" | "meetings:create" | "meetings:update" | "meetings:delete" | "meetings:approve" | "meetings:answer" | "decisions:read" | "decisions:create" | "decisions:update" | "decisions:delete" | "escalations:read" | "escalations:create" | "escalations:update" | "escalations:answer" | "risks:read" | "risks:create" | "risks:update" | "risks:delete" | "obligations:read" | "obligations:create" | "obligations:update" | "obligations:delete" | "obligations:answer" | "compliance:read" | "compliance:create" | "compliance:update" | "compliance:delete" | "compliance:answer" | "change-requests:read" | "change-requests:create" | "change-requests:update" | "change-requests:delete" | "change-requests:answer" | "orders:read" | "orders:create" | "orders:update" | "orders:delete" | "orders:answer" | "sourcing:read" | "sourcing:create" | "sourcing:update" | "sourcing:delete" | "market:read" | "market:create" | "market:update" | "market:delete" | "outcome-studies:read" | "outcome-studies:create" | "outcome-studies:update" | "outcome-studies:delete" | "search:read" | "audit:read" | "api-tokens:read" | "api-tokens:create" | "api-tokens:delete" | "integrations:read" | "integrations:create" | "integrations:update" | "integrations:delete" | "webhooks:read" | "webhooks:create" | "webhooks:update" | "webhooks:delete" | "saved-views:read" | "saved-views:create" | "saved-views:delete" | "notifications:read" | "notifications:update" | "mail:read" | "mail:update")[];
            organisationId: string;
            slug: string;
            organisationName: string;
            zone: string;
        };
        MeDto: {
            user: components["schemas"]["UserDto"];
            memberships: components["schemas"]["MembershipDto"][];
        };
        UpdateProfileDto: {
            /** @enum {string} */
            locale: "sv" | "en";
        };
        LinkDto: {
            /** @enum {string} */
            purpose: "invitation" | "reset";
            email: string;
            name: string;
        };
        RedeemLinkDto: {
            token: string;
            /** @description At least twelve characters: length beats composition rules. */
            password: string;
            name?: string;
        };
        AuditEventDto: {
            userId: string | null;
            /** @description Null for work in the background and for accounts of other organisations. */
            userName: string | null;
            before: {
                [key: string]: unknown;
            } | null;
            after: {
                [key: string]: unknown;
            } | null;
            id: string;
            at: string;
            /** @description The actor is an API token and `userName` its name. */
            byToken: boolean;
            /** @description `created`, `updated` … */
            action: string;
            objectType: string;
            objectId: string;
        };
        AuditEventPageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["AuditEventDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        PackageMarkDto: {
            field: string;
            /** @description As the package calls it. */
            label: string;
            legalBasis: string;
            until: string;
            /** @description False in a package for the archive, which lists it and shows the value. */
            masked: boolean;
        };
        DisclosureDto: {
            /** @enum {string} */
            kind: "downloaded" | "given";
            /** @enum {string} */
            purpose: "archive" | "disclosure";
            userName: string | null;
            /** @description Null of a download: who downloaded it has it. */
            recipient: string | null;
            legalBasis: string | null;
            id: string;
            caseId: string;
            caseNumber: string;
            packageId: string;
            at: string;
            /** @description What it did not show. */
            masked: components["schemas"]["PackageMarkDto"][];
        };
        DisclosurePageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["DisclosureDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        PackageProblemDto: {
            /** @enum {string} */
            problem: "missing" | "changed" | "unlisted";
            path: string;
        };
        PackageVerificationDto: {
            sealedAt: string | null;
            /** @description Of the case, where it is known. */
            caseId: string | null;
            /** @description Whether the manifest is one that was sealed here, and every file the one it lists. */
            sealed: boolean;
            /** @description Whether the manifest is one that was sealed here. */
            known: boolean;
            manifestSha256: string;
            /** @description As the package says. */
            caseNumber: string;
            problems: components["schemas"]["PackageProblemDto"][];
        };
        CasePackageDto: {
            /** @enum {string} */
            purpose: "archive" | "disclosure";
            /** @enum {string} */
            language: "sv" | "en";
            sealedByName: string | null;
            id: string;
            sealedAt: string;
            fileName: string;
            sizeBytes: number;
            fileCount: number;
            /** @description Of the manifest, which names every other file with its hash. */
            manifestSha256: string;
            packageSha256: string;
            marks: components["schemas"]["PackageMarkDto"][];
        };
        CasePackagesDto: {
            items: components["schemas"]["CasePackageDto"][];
        };
        SealPackageDto: {
            /** @enum {string} */
            purpose: "archive" | "disclosure";
            /**
             * @description Of its document, its labels and what has words.
             * @enum {string}
             */
            language: "sv" | "en";
        };
        GivePackageDto: {
            /** @description Whom it was given to. */
            recipient: string;
            /** @description What gives them the right to it, or what was asked for. */
            legalBasis: string;
        };
        CaseDto: {
            /** @enum {string} */
            kind: "report" | "dispute" | "credit";
            archiveNumber: string | null;
            closedAt: string | null;
            id: string;
            caseNumber: string;
            title: string;
            /** @description Of the report, dispute or credit itself. */
            objectId: string;
            supplierId: string;
            supplierName: string;
            openedAt: string;
            /** @description How many marks hold today. */
            secretFields: number;
            version: number;
        };
        CasePageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["CaseDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        CaseClassificationDto: {
            report: string | null;
            dispute: string | null;
            credit: string | null;
        };
        CaseFieldDto: {
            path: string;
            label: string;
        };
        SecrecyMarkDto: {
            /** @description Null where the case no longer has such a field. */
            label: string | null;
            createdByName: string | null;
            liftedByName: string | null;
            liftedAt: string | null;
            id: string;
            field: string;
            legalBasis: string;
            reason: string;
            /** @description The last local day it holds. */
            until: string;
            /** @description Whether it holds today. */
            inForce: boolean;
            createdAt: string;
        };
        CasePersonDto: {
            /** @description Null once it is erased. */
            name: string | null;
            /** @description As packages call the person. */
            person: string;
        };
        CaseDetailDto: {
            /** @enum {string} */
            kind: "report" | "dispute" | "credit";
            archiveNumber: string | null;
            closedAt: string | null;
            id: string;
            caseNumber: string;
            title: string;
            /** @description Of the report, dispute or credit itself. */
            objectId: string;
            supplierId: string;
            supplierName: string;
            openedAt: string;
            /** @description How many marks hold today. */
            secretFields: number;
            version: number;
            /** @description What may be marked as secret. */
            fields: components["schemas"]["CaseFieldDto"][];
            marks: components["schemas"]["SecrecyMarkDto"][];
            people: components["schemas"]["CasePersonDto"][];
        };
        MarkSecretDto: {
            /** @description A path of `fields`. */
            field: string;
            /** @description Such as `OSL 31 kap. 16 §`. */
            legalBasis: string;
            reason: string;
            /** @description The last local day it holds; today or later. */
            until: string;
        };
        NotificationDto: {
            /** @enum {string} */
            kind: "incident_assigned" | "step_waiting" | "step_decided" | "clock_at_risk" | "clock_breached" | "comment_added" | "import_finished" | "import_failed" | "outage_recorded" | "credit_proposed" | "credit_answered" | "score_window_open" | "score_objected" | "score_commented" | "score_objection_answered" | "month_in_review" | "month_closed" | "restatement_proposed" | "month_restated" | "status_update_due" | "called_in" | "room_role_given" | "evidence_asked" | "report_due" | "report_missing" | "report_submitted" | "report_returned" | "report_accepted" | "report_review_due" | "report_answer_needed" | "report_answered" | "action_given" | "commitment_handed_in" | "commitment_answered" | "quote_asked" | "quote_received" | "quote_answered" | "order_placed" | "assessment_published" | "survey_invited" | "survey_reminder" | "survey_published" | "challenge_published" | "proposal_invited" | "proposal_submitted" | "proposal_asked" | "proposal_answered" | "proposal_decided" | "proposal_late" | "benefit_measured" | "benefit_verified" | "obligation_shown" | "obligation_answered" | "compliance_entered" | "compliance_answered" | "subprocessor_announced" | "subprocessor_answered" | "board_pack_ready";
            /** @description What its text says. */
            params: {
                [key: string]: string | number;
            };
            readAt: string | null;
            id: string;
            /** @description The page it leads to. */
            link: string;
            createdAt: string;
        };
        NotificationPageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["NotificationDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        UnreadDto: {
            count: number;
        };
        ChosenKindDto: {
            /** @enum {string} */
            kind: "incident_assigned" | "step_waiting" | "step_decided" | "clock_at_risk" | "clock_breached" | "comment_added" | "import_finished" | "import_failed" | "outage_recorded" | "credit_proposed" | "credit_answered" | "score_window_open" | "score_objected" | "score_commented" | "score_objection_answered" | "month_in_review" | "month_closed" | "restatement_proposed" | "month_restated" | "status_update_due" | "called_in" | "room_role_given" | "evidence_asked" | "report_due" | "report_missing" | "report_submitted" | "report_returned" | "report_accepted" | "report_review_due" | "report_answer_needed" | "report_answered" | "action_given" | "commitment_handed_in" | "commitment_answered" | "quote_asked" | "quote_received" | "quote_answered" | "order_placed" | "assessment_published" | "survey_invited" | "survey_reminder" | "survey_published" | "challenge_published" | "proposal_invited" | "proposal_submitted" | "proposal_asked" | "proposal_answered" | "proposal_decided" | "proposal_late" | "benefit_measured" | "benefit_verified" | "obligation_shown" | "obligation_answered" | "compliance_entered" | "compliance_answered" | "subprocessor_announced" | "subprocessor_answered" | "board_pack_ready";
            /**
             * @description `portal` alone, also by mail `at_once`, also in the `daily` digest, or `off`.
             * @enum {string}
             */
            choice: "portal" | "at_once" | "daily" | "off";
        };
        NotificationChoicesDto: {
            items: components["schemas"]["ChosenKindDto"][];
        };
        MailDto: {
            /** @description Null for accounts that are no longer there. */
            recipientName: string | null;
            /** @enum {string} */
            status: "waiting" | "sent" | "failed" | "dropped";
            /** @description A local date for a digest, else null. */
            digestDay: string | null;
            /** @description What the server said last. */
            problem: string | null;
            endedAt: string | null;
            id: string;
            attempts: number;
            createdAt: string;
            nextAt: string;
        };
        MailPageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["MailDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        MailStateDto: {
            /** @description The server's name, without what one signs in to it by. */
            server: string | null;
            /** @description What the server said last to a mail that waits; null where none was put off. */
            problem: string | null;
            /** @description When a mail last left. */
            lastSentAt: string | null;
            /** @description Whether the server was told where to send; without it mail waits. */
            configured: boolean;
            /** @description Whom the mails are from. */
            from: string;
            waiting: number;
            failed: number;
        };
        KeptDto: {
            what: string;
            settledDays: number;
            failedDays: number;
        };
        PersonalTermsDto: {
            member: number | null;
            contact: number | null;
            signatory: number | null;
        };
        RetentionDto: {
            /** @description Goes by itself, for every organisation alike. */
            kept: components["schemas"]["KeptDto"][];
            names: components["schemas"]["PersonalTermsDto"];
        };
        PersonDto: {
            /** @enum {string} */
            kind: "member" | "contact" | "signatory";
            /** @description What tells two of a name apart. */
            detail: string | null;
            supplierName: string | null;
            endedAt: string | null;
            id: string;
            name: string;
            /** @description The name stays for as long as this is so. */
            active: boolean;
            erased: boolean;
        };
        PersonPageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["PersonDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        ErasureDto: {
            /** @enum {string} */
            kind: "member" | "contact" | "signatory";
            reason: string | null;
            /** @description Null where the term was over. */
            erasedByName: string | null;
            id: string;
            /** @description What the person is called from now on. */
            person: string;
            erasedAt: string;
        };
        ErasurePageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["ErasureDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        ErasePersonDto: {
            /** @description Such as the person's own wish. */
            reason: string;
        };
        StartedImportDto: {
            id: string;
        };
        ImportFieldProblemDto: {
            field: string;
            code: string;
        };
        ImportProblemDto: {
            params: {
                [key: string]: unknown;
            };
            code: string;
            errors: components["schemas"]["ImportFieldProblemDto"][];
        };
        RowProblemDto: {
            field: string | null;
            params: {
                [key: string]: unknown;
            };
            code: string;
        };
        PreviewRowDto: {
            externalId: string | null;
            at: string | null;
            state: string | null;
            priority: number | null;
            group: string | null;
            title: string | null;
            openedAt: string | null;
            resolvedAt: string | null;
            closedAt: string | null;
            problem: components["schemas"]["RowProblemDto"] | null;
            line: number;
            cells: string[];
        };
        PreviewDto: {
            /** @description Of the whole file: what could not be read at all, such as a missing column. */
            problem: components["schemas"]["ImportProblemDto"] | null;
            columns: string[];
            rows: components["schemas"]["PreviewRowDto"][];
        };
        ImportPresetDto: {
            /** @description The columns it looks for, by field. */
            columns: {
                [key: string]: string[];
            };
            key: string;
            zone: string;
        };
        ImportDto: {
            /** @enum {string} */
            status: "queued" | "reading" | "merging" | "measuring" | "done" | "failed";
            problem: components["schemas"]["ImportProblemDto"] | null;
            createdBy: string | null;
            startedAt: string | null;
            finishedAt: string | null;
            id: string;
            preset: string;
            source: string;
            zone: string;
            shiftWeeks: number;
            encoding: string;
            fileName: string;
            sizeBytes: number;
            /** @description Of `sizeBytes`, as uploaded. */
            bytesRead: number;
            rowsRead: number;
            /** @description In the file. */
            incidents: number;
            /** @description In the file. */
            events: number;
            /** @description Incidents that were there already and say the same. */
            unchanged: number;
            /** @description Rows put aside and not replayed. */
            quarantined: number;
            createdAt: string;
        };
        ImportPageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["ImportDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        QuarantinedRowDto: {
            /** @description The column as the file names it; null where the row as a whole is at fault. */
            field: string | null;
            params: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            status: "open" | "corrected" | "replayed";
            id: string;
            line: number;
            code: string;
            columns: string[];
            cells: string[];
            version: number;
        };
        QuarantinePageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["QuarantinedRowDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        CorrectRowDto: {
            /** @description The whole row, a cell for each column. */
            cells: string[];
        };
        ReplayDto: {
            /** @description Rows taken in. */
            replayed: number;
            /** @description Incidents they belong to. */
            incidents: number;
        };
        ImportMappingDto: {
            mapping?: {
                /** @enum {string} */
                rows: "incident" | "event";
                /** @description Field to column name. Fields: externalId, eventAt, openedAt, acknowledgedAt, resolvedAt, closedAt, kind, state, priority, group, reportedInTime, title, category, subcategory */
                columns: {
                    [key: string]: string;
                };
                /** @enum {string} */
                dateOrder: "ymd" | "dmy" | "mdy";
                zone?: string;
                /** @enum {string} */
                encoding?: "utf-8" | "windows-1252";
                missing?: string[];
                values?: {
                    priority?: {
                        [key: string]: number;
                    };
                    state?: {
                        [key: string]: string;
                    };
                    reportedInTime?: {
                        [key: string]: boolean;
                    };
                };
                prefixes?: {
                    [key: string]: string;
                };
            };
            id: string;
            name: string;
            version: number;
        };
        ImportMappingPageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["ImportMappingDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        SaveImportMappingDto: {
            mapping?: {
                /** @enum {string} */
                rows: "incident" | "event";
                /** @description Field to column name. Fields: externalId, eventAt, openedAt, acknowledgedAt, resolvedAt, closedAt, kind, state, priority, group, reportedInTime, title, category, subcategory */
                columns: {
                    [key: string]: string;
                };
                /** @enum {string} */
                dateOrder: "ymd" | "dmy" | "mdy";
                zone?: string;
                /** @enum {string} */
                encoding?: "utf-8" | "windows-1252";
                missing?: string[];
                values?: {
                    priority?: {
                        [key: string]: number;
                    };
                    state?: {
                        [key: string]: string;
                    };
                    reportedInTime?: {
                        [key: string]: boolean;
                    };
                };
                prefixes?: {
                    [key: string]: string;
                };
            };
            name: string;
        };
        ReportTemplateDto: {
            /** @enum {string} */
            frequency: "month" | "quarter" | "year";
            calendarId: string | null;
            calendarName: string | null;
            signatoryTitle: string | null;
            lastPeriod: string | null;
            /** @description The earliest month that a published version holds for; null while the supplier knows nothing of the template. */
            publishedFrom: string | null;
            id: string;
            contractId: string;
            contractNumber: string;
            contractTitle: string;
            supplierId: string;
            supplierName: string;
            name: components["schemas"]["LocalTextDto"];
            dueDays: number;
            reminderDaysBefore: number[];
            reminderDaysAfter: number[];
            reviewDays: number;
            answerDays: number;
            fourEyes: boolean;
            firstPeriod: string;
            active: boolean;
            illustrative: boolean;
            version: number;
            updatedAt: string;
        };
        ReportTemplatePageDto: {
            /** @description Null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["ReportTemplateDto"][];
            /** @description Of all pages, where counting is cheap. */
            total?: number;
        };
        ReportTemplateVersionDto: {
            /** @enum {string} */
            state: "draft" | "published";
            validFrom: string | null;
            publishedAt: string | null;
            /** @description To the buyer. */
            publishedByName: string | null;
            id: string;
            templateId: string;
            /** @description As people count them, from 1. */
            number: number;
            updatedAt: string;
            version: number;
        };
        ReportTemplateDetailDto: {
            /** @enum {string} */
            frequency: "month" | "quarter" | "year";
            calendarId: string | null;
            calendarName: string | null;
            signatoryTitle: string | null;
            lastPeriod: string | null;
            /** @description The earliest month that a published version holds for; null while the supplier knows nothing of the template. */
            publishedFrom: string | null;
            id: string;
            contractId: string;
            contractNumber: string;
            contractTitle: string;
            supplierId: string;
            supplierName: string;
            name: components["schemas"]["LocalTextDto"];
            dueDays: number;
            reminderDaysBefore: number[];
            reminderDaysAfter: number[];
            reviewDays: number;
            answerDays: number;
            fourEyes: boolean;
            firstPeriod: string;
            active: boolean;
            illustrative: boolean;
            version: number;
            updatedAt: string;
            /** @description The newest first. */
            versions: components["schemas"]["ReportTemplateVersionDto"][];
        };
        CreateReportTemplateDto: {
            /** @enum {string} */
            frequency: "month" | "quarter" | "year";
            /** Format: uuid */
            calendarId?: string | null;
            /** @description What whoever signs must be, as the contract says. */
            signatoryTitle?: string | null;
            /** @description The last month that a period may begin with; none unless said. */
            lastPeriod?: string | null;
            /** @description The first draft's form; one with the contract's service levels unless given. */
            definition?: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            contractId: string;
            name: components["schemas"]["LocalTextDto"];
            /** @description How many days after the period's end a report is due: service days of the calendar, or local days without one. */
            dueDays: number;
            /** @description When the supplier is reminded, in days before the due day. */
            reminderDaysBefore?: number[];
            /** @description The same, in days after it. */
            reminderDaysAfter?: number[];
            /** @description What the buyer has to review a report; 10 days unless said. */
            reviewDays?: number;
            /** @description What the supplier has to answer what is returned; 5 days unless said. */
            answerDays?: number;
            /** @description Whether two people must look before a report is accepted. */
            fourEyes?: boolean;
            /** @description The month that the first period begins with, or an earlier one. */
            firstPeriod: string;
            active?: boolean;
            /** @description Invented, to show the product. */
            illustrative?: boolean;
        };
        UpdateReportTemplateDto: {
            /** @enum {string} */
            frequency?: "month" | "quarter" | "year";
            /** Format: uuid */
            calendarId?: string | null;
            /** @description What whoever signs must be, as the contract says. */
            signatoryTitle?: string | null;
            /** @description The last month that a period may begin with; none unless said. */
            lastPeriod?: string | null;
            name?: components["schemas"]["LocalTextDto"];
            /** @description How many days after the period's end a report is due: service days of the calendar, or local days without one. */
            dueDays?: number;
            /** @description When the supplier is reminded, in days before the due day. */
            reminderDaysBefore?: number[];
            /** @description The same, in days after it. */
            reminderDaysAfter?: number[];
            /** @description What the buyer has to review a report; 10 days unless said. */
            reviewDays?: number;
            /** @description What the supplier has to answer what is returned; 5 days unless said. */
            answerDays?: number;
            /** @description Whether two people must look before a report is accepted. */
            fourEyes?: boolean;
            /** @description The month that the first period begins with, or an earlier one. */
            firstPeriod?: string;
            active?: boolean;
            /** @description Invented, to show the product. */
            illustrative?: boolean;
        };
        ReportTemplateVersionDetailDto: {
            /** @enum {string} */
            state: "draft" | "published";
            validFrom: string | null;
            publishedAt: string | null;
            /** @description To the buyer. */
            publishedByName: string | null;
            /** @description `FormDefinition`: sections with their items. */
            definition: {
                [key: string]: unknown;
            };
            id: string;
            templateId: string;
            /** @description As people count them, from 1. */
            number: number;
            updatedAt: string;
            version: number;
        };
        DraftDefinitionDto: {
            definition: {
                [key: string]: unknown;
            };
        };
        PublishReportTemplateDto: {
            /** @description The first month whose reports follow it. */
            validFrom: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Health_health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Organisations_current: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationDto"];
                };
            };
        };
    };
    Organisations_update: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateOrganisationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationDto"];
                };
            };
        };
    };
    SavedViews_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewsDto"];
                };
            };
        };
    };
    SavedViews_save: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveViewDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewDto"];
                };
            };
        };
    };
    SavedViews_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Periods_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodsDto"];
                };
            };
        };
    };
    Actions_list: {
        parameters: {
            query?: {
                state?: "open" | "done" | "cancelled";
                /** @description Open ones whose day has passed. */
                overdue?: "true";
                /** @description The caller's own; a vendor's are those of its supplier. */
                owner?: "me";
                supplierId?: string;
                sourceKind?: string;
                sourceId?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionPageDto"];
                };
            };
        };
    };
    Actions_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateActionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionDto"];
                };
            };
        };
    };
    Actions_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionDto"];
                };
            };
        };
    };
    Actions_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Actions_update: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateActionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionDto"];
                };
            };
        };
    };
    Actions_work: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkActionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionDto"];
                };
            };
        };
    };
    Towers_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TowerPageDto"];
                };
            };
        };
    };
    Towers_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTowerDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TowerDto"];
                };
            };
        };
    };
    Towers_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TowerDto"];
                };
            };
        };
    };
    Towers_update: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTowerDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TowerDto"];
                };
            };
        };
    };
    Suppliers_list: {
        parameters: {
            query?: {
                status?: "active" | "ended";
                /** @description Only suppliers with a contract or an accountable buyer in this tower. */
                towerId?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplierPageDto"];
                };
            };
        };
    };
    Suppliers_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSupplierDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplierDto"];
                };
            };
        };
    };
    Suppliers_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplierDto"];
                };
            };
        };
    };
    Suppliers_update: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSupplierDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplierDto"];
                };
            };
        };
    };
    Contacts_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
            };
            header?: never;
            path: {
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPageDto"];
                };
            };
        };
    };
    Contacts_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path: {
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateContactDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactDto"];
                };
            };
        };
    };
    Contacts_delete: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                supplierId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Contacts_update: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                supplierId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateContactDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactDto"];
                };
            };
        };
    };
    Accountabilities_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountabilitiesDto"];
                };
            };
        };
    };
    Accountabilities_replace: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceAccountabilitiesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountabilitiesDto"];
                };
            };
        };
    };
    Users_list: {
        parameters: {
            query?: {
                role?: "administrator" | "supplier_manager" | "vendor" | "executive" | "assessor";
                active?: boolean;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberPageDto"];
                };
            };
        };
    };
    Users_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberDto"];
                };
            };
        };
    };
    Users_changeRole: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeRoleDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberDto"];
                };
            };
        };
    };
    Users_invite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteUserDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationDto"];
                };
            };
        };
    };
    Users_deactivate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberDto"];
                };
            };
        };
    };
    Users_activate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberDto"];
                };
            };
        };
    };
    Users_resetLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResetLinkDto"];
                };
            };
        };
    };
    Ocds_imports: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OcdsImportPageDto"];
                };
            };
        };
    };
    Ocds_take: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description a release, a package, or one release a line
                     */
                    file: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OcdsImportDto"];
                };
            };
        };
    };
    Ocds_quarantine: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OcdsQuarantinePageDto"];
                };
            };
        };
    };
    Ocds_awards: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
                /** @description `true`: only those that no contract was made of. */
                open?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OcdsAwardPageDto"];
                };
            };
        };
    };
    Ocds_award: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OcdsAwardDetailDto"];
                };
            };
        };
    };
    Ocds_contract: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Contracts_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
                supplierId?: string;
                towerId?: string;
                /** @description Only contracts that run on this local date, extensions left aside. */
                runsOn?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractPageDto"];
                };
            };
        };
    };
    Contracts_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateContractDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractDetailDto"];
                };
            };
        };
    };
    Contracts_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractDetailDto"];
                };
            };
        };
    };
    Contracts_update: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateContractDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractDetailDto"];
                };
            };
        };
    };
    ContractAmendments_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contractId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractAmendmentsDto"];
                };
            };
        };
    };
    ContractAmendments_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path: {
                contractId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateContractAmendmentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractAmendmentDto"];
                };
            };
        };
    };
    ContractAmendments_terms: {
        parameters: {
            query?: {
                /** @description A local date; today unless given. */
                on?: string;
            };
            header?: never;
            path: {
                contractId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractTermsDto"];
                };
            };
        };
    };
    ContractDocuments_add: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                contractId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractDocumentDto"];
                };
            };
        };
    };
    ContractDocuments_content: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contractId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Services_list: {
        parameters: {
            query?: {
                criticality?: "low" | "medium" | "high" | "critical";
                /** @description Only services that rest, near or far, on a component of this supplier. */
                supplierId?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServicePageDto"];
                };
            };
        };
    };
    Services_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateServiceDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceDto"];
                };
            };
        };
    };
    Services_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceDetailDto"];
                };
            };
        };
    };
    Services_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Services_update: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateServiceDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceDto"];
                };
            };
        };
    };
    Services_graph: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceGraphDto"];
                };
            };
        };
    };
    Components_list: {
        parameters: {
            query?: {
                kind?: "application" | "database" | "server" | "network" | "client_image" | "integration" | "other";
                supplierId?: string;
                towerId?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComponentPageDto"];
                };
            };
        };
    };
    Components_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateComponentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComponentDto"];
                };
            };
        };
    };
    Components_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComponentDetailDto"];
                };
            };
        };
    };
    Components_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Components_update: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateComponentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComponentDto"];
                };
            };
        };
    };
    ServiceDependencies_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceDependencyDto"];
                };
            };
        };
    };
    ServiceDependencies_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ServiceDependencies_update: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateServiceDependencyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceDependencyDto"];
                };
            };
        };
    };
    ServiceDependencies_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateServiceDependencyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceDependencyDto"];
                };
            };
        };
    };
    OpenSlo_take: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description YAML or JSON
                     */
                    file: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenSloImportDto"];
                };
            };
        };
    };
    OpenSlo_list: {
        parameters: {
            query?: {
                kind?: "Service" | "SLO" | "SLI" | "DataSource" | "AlertPolicy" | "AlertCondition" | "AlertNotificationTarget";
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenSloPageDto"];
                };
            };
        };
    };
    OpenSlo_export: {
        parameters: {
            query?: {
                kind?: "Service" | "SLO" | "SLI" | "DataSource" | "AlertPolicy" | "AlertCondition" | "AlertNotificationTarget";
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OpenSlo_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenSloDetailDto"];
                };
            };
        };
    };
    OpenSlo_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OpenSlo_ofLevel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ServiceLevels_list: {
        parameters: {
            query?: {
                metric?: "response" | "resolution" | "response_duration" | "resolution_duration" | "incident_count" | "backlog_age" | "first_time_fix" | "availability" | "downtime" | "outage_count" | "satisfaction" | "reports_on_time" | "reported";
                supplierId?: string;
                contractId?: string;
                towerId?: string;
                /** @description Only those in force on this local date. */
                inForceOn?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceLevelPageDto"];
                };
            };
        };
    };
    ServiceLevels_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateServiceLevelDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceLevelDetailDto"];
                };
            };
        };
    };
    ServiceLevels_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceLevelDetailDto"];
                };
            };
        };
    };
    ServiceLevels_update: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateServiceLevelDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceLevelDetailDto"];
                };
            };
        };
    };
    ServiceLevels_amend: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendServiceLevelDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceLevelDetailDto"];
                };
            };
        };
    };
    ServiceCalendars_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceCalendarPageDto"];
                };
            };
        };
    };
    ServiceCalendars_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateServiceCalendarDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceCalendarDto"];
                };
            };
        };
    };
    ServiceCalendars_proposals: {
        parameters: {
            query: {
                country: "SE" | "NO" | "DK" | "FI" | "DE" | "GB";
                /** @description A part of the country with holidays of its own, e.g. `ENG` of GB. */
                region?: string;
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidayProposalsDto"];
                };
            };
        };
    };
    ServiceCalendars_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceCalendarDto"];
                };
            };
        };
    };
    ServiceCalendars_update: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateServiceCalendarDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceCalendarDto"];
                };
            };
        };
    };
    Outages_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
                cause?: string;
                /** @description Only those that last, or only those that are over. */
                running?: "true" | "false";
                /** @description Only what lasted beyond this instant. */
                from?: string;
                /** @description Only what began before this instant. */
                to?: string;
                supplierId?: string;
                towerId?: string;
                component?: string;
                source?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutagePageDto"];
                };
            };
        };
    };
    Outages_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOutageDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutageDto"];
                };
            };
        };
    };
    Outages_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutageDto"];
                };
            };
        };
    };
    Outages_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Outages_update: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateOutageDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutageDto"];
                };
            };
        };
    };
    MaintenanceWindows_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
                /** @description Only what lasted beyond this instant. */
                from?: string;
                /** @description Only what began before this instant. */
                to?: string;
                supplierId?: string;
                towerId?: string;
                component?: string;
                source?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaintenanceWindowPageDto"];
                };
            };
        };
    };
    MaintenanceWindows_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMaintenanceWindowDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaintenanceWindowDto"];
                };
            };
        };
    };
    MaintenanceWindows_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaintenanceWindowDto"];
                };
            };
        };
    };
    MaintenanceWindows_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MaintenanceWindows_update: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMaintenanceWindowDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaintenanceWindowDto"];
                };
            };
        };
    };
    EvidenceImports_outages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description CSV, also gzip or zip
                     */
                    file: string;
                    /** Format: uuid */
                    supplierId: string;
                    /** Format: uuid */
                    towerId: string;
                    /** @enum {string} */
                    preset?: "plain" | "github-segments";
                    /** @description of rows that name none */
                    component?: string;
                    /** @description with a row’s external id it names one record for good */
                    source?: string;
                    /** @description of times without one; the organisation’s unless said */
                    zone?: string;
                    /** @enum {string} */
                    encoding?: "utf-8" | "windows-1252";
                    /** @description JSON: impact of critical, major, minor, none in 1/10 000 */
                    impacts?: string;
                    /** @description take the good rows although others are bad */
                    partial?: boolean;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedDto"];
                };
            };
        };
    };
    EvidenceImports_maintenance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description CSV, also gzip or zip
                     */
                    file: string;
                    /** Format: uuid */
                    supplierId: string;
                    /** Format: uuid */
                    towerId: string;
                    /** @enum {string} */
                    preset?: "plain" | "github-segments";
                    /** @description of rows that name none */
                    component?: string;
                    /** @description with a row’s external id it names one record for good */
                    source?: string;
                    /** @description of times without one; the organisation’s unless said */
                    zone?: string;
                    /** @enum {string} */
                    encoding?: "utf-8" | "windows-1252";
                    /** @description JSON: impact of critical, major, minor, none in 1/10 000 */
                    impacts?: string;
                    /** @description take the good rows although others are bad */
                    partial?: boolean;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedDto"];
                };
            };
        };
    };
    Series_list: {
        parameters: {
            query?: {
                kind?: "probe" | "figure";
                supplierId?: string;
                towerId?: string;
                component?: string;
                source?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesPageDto"];
                };
            };
        };
    };
    Series_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSeriesDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesDto"];
                };
            };
        };
    };
    Series_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesDto"];
                };
            };
        };
    };
    Series_update: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSeriesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesDto"];
                };
            };
        };
    };
    Series_daysOf: {
        parameters: {
            query?: {
                /** @description First local date; a year before the last unless said. */
                from?: string;
                /** @description Last local date, included; today unless said. */
                to?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesDaysDto"];
                };
            };
        };
    };
    Series_availabilityOf: {
        parameters: {
            query?: {
                /** @description The first measurement unless said. */
                from?: string;
                /** @description Now unless said; the last measurement where that is earlier. */
                to?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesAvailabilityDto"];
                };
            };
        };
    };
    Measurements_ingest: {
        parameters: {
            query?: {
                /** @description Take the good rows although others are bad. */
                partial?: "true" | "false";
                /** @description The tool whose names for series the rows use; needed where two tools use the same name. */
                source?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "application/x-ndjson": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IngestedDto"];
                };
            };
        };
    };
    Incidents_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
                /** @description Incidents this supplier took part in. */
                supplierId?: string;
                /** @description Incidents whose last lead was in this tower. */
                towerId?: string;
                priority?: number;
                state?: string;
                source?: string;
                openedFrom?: string;
                /** @description Not included. */
                openedTo?: string;
                running?: "true" | "false";
                /** @description Those with a supplier's step that the buyer has not decided yet. */
                waiting?: "true";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentPageDto"];
                };
            };
        };
    };
    Incidents_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogIncidentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentDetailDto"];
                };
            };
        };
    };
    Incidents_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentDetailDto"];
                };
            };
        };
    };
    Incidents_update: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateIncidentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentDetailDto"];
                };
            };
        };
    };
    Incidents_reference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveReferenceDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentDetailDto"];
                };
            };
        };
    };
    Steps_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiversDto"];
                };
            };
        };
    };
    Steps_take: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeStepDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentDetailDto"];
                };
            };
        };
    };
    Steps_decide: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                incidentId: string;
                sequence: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideStepDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentDetailDto"];
                };
            };
        };
    };
    Discussion_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiscussionDto"];
                };
            };
        };
    };
    Discussion_comment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path: {
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddCommentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentDto"];
                };
            };
        };
    };
    Discussion_attach: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @enum {string} */
                    visibility?: "parties" | "internal";
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentDto"];
                };
            };
        };
    };
    Discussion_content: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                incidentId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Tasks_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path: {
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTaskDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDto"];
                };
            };
        };
    };
    Tasks_update: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                incidentId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTaskDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDto"];
                };
            };
        };
    };
    TeamMappings_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
                supplierId?: string;
                towerId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamMappingPageDto"];
                };
            };
        };
    };
    TeamMappings_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveTeamMappingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamMappingDto"];
                };
            };
        };
    };
    TeamMappings_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamMappingDto"];
                };
            };
        };
    };
    TeamMappings_replace: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveTeamMappingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamMappingDto"];
                };
            };
        };
    };
    TeamMappings_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MajorIncidents_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MajorIncidentPageDto"];
                };
            };
        };
    };
    MajorIncidents_declare: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclareMajorIncidentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MajorIncidentRoomDto"];
                };
            };
        };
    };
    MajorIncidents_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MajorIncidentRoomDto"];
                };
            };
        };
    };
    MajorIncidents_update: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMajorIncidentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MajorIncidentRoomDto"];
                };
            };
        };
    };
    MajorIncidents_callIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallInDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MajorIncidentRoomDto"];
                };
            };
        };
    };
    MajorIncidents_join: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MajorIncidentRoomDto"];
                };
            };
        };
    };
    MajorIncidents_contribute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MajorIncidentRoomDto"];
                };
            };
        };
    };
    MajorIncidents_assign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignRoleDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MajorIncidentRoomDto"];
                };
            };
        };
    };
    MajorIncidents_say: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostUpdateDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MajorIncidentRoomDto"];
                };
            };
        };
    };
    MajorIncidents_submit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                obligationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitReportDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MajorIncidentRoomDto"];
                };
            };
        };
    };
    MajorIncidents_ask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskEvidenceDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MajorIncidentRoomDto"];
                };
            };
        };
    };
    MajorIncidents_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MajorIncidentRoomDto"];
                };
            };
        };
    };
    ReportingObligations_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredObligationsDto"];
                };
            };
        };
    };
    ReportingObligations_replace: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportingObligationsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredObligationsDto"];
                };
            };
        };
    };
    ErrorBudget_get: {
        parameters: {
            query?: {
                /** @description A month, `YYYY-MM`; unless said the last with a figure, else the present or last one in force. */
                period?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBudgetDto"];
                };
            };
        };
    };
    Results_list: {
        parameters: {
            query?: {
                /** @description One or several, separated by commas. */
                verdict?: string;
                /** @description A month `YYYY-MM`. */
                period?: string;
                supplierId?: string;
                towerId?: string;
                serviceLevelId?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultPageDto"];
                };
            };
        };
    };
    Results_ofIncident: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentOutcomesDto"];
                };
            };
        };
    };
    Results_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultDetailDto"];
                };
            };
        };
    };
    Results_evidence: {
        parameters: {
            query?: {
                outcome?: "met" | "missed" | "running";
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidencePageDto"];
                };
            };
        };
    };
    Results_deliveries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDeliveriesDto"];
                };
            };
        };
    };
    EndToEnd_list: {
        parameters: {
            query?: {
                criticality?: "low" | "medium" | "high" | "critical";
                /** @description A month `YYYY-MM`; the last one closed unless said. */
                period?: string;
                /** @description Only services with minutes of this supplier. */
                supplierId?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndToEndPageDto"];
                };
            };
        };
    };
    EndToEnd_getTerms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttributionTermsDto"];
                };
            };
        };
    };
    EndToEnd_updateTerms: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAttributionTermsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttributionTermsDto"];
                };
            };
        };
    };
    EndToEnd_get: {
        parameters: {
            query?: {
                /** @description A month `YYYY-MM`; the last one closed unless said. */
                period?: string;
            };
            header?: never;
            path: {
                serviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndToEndDetailDto"];
                };
            };
        };
    };
    EndToEnd_answer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerAttributionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttributionAnsweredDto"];
                };
            };
        };
    };
    HandOffs_matrix: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
                /** @description The first month, `YYYY-MM`; the last one closed unless said. */
                from?: string;
                /** @description The last month, `YYYY-MM`, included; `from` unless said. */
                to?: string;
                /** @description Hand-offs out of this tower or into it, and what was held in it. */
                towerId?: string;
                priority?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandOffMatrixDto"];
                };
            };
        };
    };
    HandOffs_list: {
        parameters: {
            query?: {
                /** @description Only those returned unworked, or only those that went back. */
                only?: "unworked" | "bounce";
                fromSupplierId?: string;
                toSupplierId?: string;
                /** @description The first month, `YYYY-MM`; the last one closed unless said. */
                from?: string;
                /** @description The last month, `YYYY-MM`, included; `from` unless said. */
                to?: string;
                /** @description Hand-offs out of this tower or into it, and what was held in it. */
                towerId?: string;
                priority?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandOffPageDto"];
                };
            };
        };
    };
    HandOffs_ofIncident: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentHandOffLedgerDto"];
                };
            };
        };
    };
    OperatingLevelAgreements_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
                /** @description Only those with this supplier at either end. */
                supplierId?: string;
                /** @description The month `YYYY-MM` whose figures come along; the last one closed unless said. */
                period?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperatingLevelAgreementPageDto"];
                };
            };
        };
    };
    OperatingLevelAgreements_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOperatingLevelAgreementDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperatingLevelAgreementDto"];
                };
            };
        };
    };
    OperatingLevelAgreements_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperatingLevelAgreementDto"];
                };
            };
        };
    };
    OperatingLevelAgreements_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OperatingLevelAgreements_update: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateOperatingLevelAgreementDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperatingLevelAgreementDto"];
                };
            };
        };
    };
    OperatingLevelAgreements_figures: {
        parameters: {
            query?: {
                /** @description The first month, `YYYY-MM`; a year before the last one unless said. */
                from?: string;
                /** @description The last month, included; the current one unless said. */
                to?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperatingFiguresDto"];
                };
            };
        };
    };
    OperatingLevelAgreements_evidence: {
        parameters: {
            query: {
                outcome?: "met" | "missed" | "running";
                /** @description The month `YYYY-MM` they count in. */
                period: string;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandOverPageDto"];
                };
            };
        };
    };
    OperatingLevelAgreements_csv: {
        parameters: {
            query: {
                outcome?: "met" | "missed" | "running";
                /** @description The month `YYYY-MM` they count in. */
                period: string;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ApiTokens_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
                supplierId?: string;
                state?: "active" | "expired" | "revoked" | "maker_gone";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiTokenPageDto"];
                };
            };
        };
    };
    ApiTokens_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApiTokenDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedApiTokenDto"];
                };
            };
        };
    };
    ApiTokens_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiTokenDto"];
                };
            };
        };
    };
    ApiTokens_revoke: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiTokenDto"];
                };
            };
        };
    };
    Inbound_receive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedDto"];
                };
            };
        };
    };
    Preview_samples: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleDto"][];
                };
            };
        };
    };
    Preview_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewMessageDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewedDto"];
                };
            };
        };
    };
    Integrations_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
                kind?: "statuspage" | "alertmanager" | "servicenow" | "json";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationPageDto"];
                };
            };
        };
    };
    Integrations_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateIntegrationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedIntegrationDto"];
                };
            };
        };
    };
    Integrations_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationDetailDto"];
                };
            };
        };
    };
    Integrations_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Integrations_update: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateIntegrationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationDetailDto"];
                };
            };
        };
    };
    Integrations_rotate: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedIntegrationDto"];
                };
            };
        };
    };
    Integrations_listMessages: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
                status?: "received" | "processed" | "dead" | "discarded";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboundMessagePageDto"];
                };
            };
        };
    };
    Integrations_getMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboundMessageDetailDto"];
                };
            };
        };
    };
    Integrations_replay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboundMessageDetailDto"];
                };
            };
        };
    };
    Integrations_replayAll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayedDto"];
                };
            };
        };
    };
    Integrations_discard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboundMessageDetailDto"];
                };
            };
        };
    };
    Webhooks_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookPageDto"];
                };
            };
        };
    };
    Webhooks_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWebhookDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedWebhookDto"];
                };
            };
        };
    };
    Webhooks_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDto"];
                };
            };
        };
    };
    Webhooks_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Webhooks_update: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateWebhookDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDto"];
                };
            };
        };
    };
    Webhooks_rotate: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedWebhookDto"];
                };
            };
        };
    };
    Webhooks_listDeliveries: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
                status?: "pending" | "delivered" | "failed";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryPageDto"];
                };
            };
        };
    };
    Webhooks_test: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryDto"];
                };
            };
        };
    };
    Webhooks_redeliver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryDto"];
                };
            };
        };
    };
    Credits_list: {
        parameters: {
            query?: {
                state?: "calculated" | "proposed" | "accepted" | "disputed" | "settled" | "waived";
                supplierId?: string;
                contractId?: string;
                /** @description A month `YYYY-MM`. */
                period?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditPageDto"];
                };
            };
        };
    };
    Credits_summary: {
        parameters: {
            query?: {
                supplierId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditSummaryDto"];
                };
            };
        };
    };
    Credits_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditDetailDto"];
                };
            };
        };
    };
    Credits_step: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeCreditStepDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditDetailDto"];
                };
            };
        };
    };
    Statements_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
                supplierId?: string;
                contractId?: string;
                /** @description A month `YYYY-MM`. */
                period?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementsDto"];
                };
            };
        };
    };
    Statements_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementDetailDto"];
                };
            };
        };
    };
    Statements_xlsx: {
        parameters: {
            query?: {
                language?: "sv" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Statements_pdf: {
        parameters: {
            query?: {
                language?: "sv" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Costs_overview: {
        parameters: {
            query?: {
                /** @description The first month `YYYY-MM`; eleven before the last unless said. At most 36 months. */
                from?: string;
                /** @description The last month; the one that ended last unless said. */
                to?: string;
                supplierId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CostOverviewDto"];
                };
            };
        };
    };
    Costs_claims: {
        parameters: {
            query?: {
                supplierId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimsDto"];
                };
            };
        };
    };
    Costs_getTerms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CostTermsDto"];
                };
            };
        };
    };
    Costs_updateTerms: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCostTermsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CostTermsDto"];
                };
            };
        };
    };
    Invoices_list: {
        parameters: {
            query?: {
                state?: "unknown_supplier" | "unmatched" | "proposed" | "partly" | "matched" | "outside";
                supplierId?: string;
                contractId?: string;
                importId?: string;
                /** @description A month `YYYY-MM`. */
                period?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoicePageDto"];
                };
            };
        };
    };
    Invoices_confirmAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmInvoicesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmedInvoicesDto"];
                };
            };
        };
    };
    Invoices_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceDetailDto"];
                };
            };
        };
    };
    Invoices_match: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MatchInvoiceDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceDetailDto"];
                };
            };
        };
    };
    Invoices_confirm: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceDetailDto"];
                };
            };
        };
    };
    Invoices_reopen: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceDetailDto"];
                };
            };
        };
    };
    InvoiceImports_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description CSV, also gzip or zip
                     */
                    file: string;
                    /** @description LedgerMappingDto as JSON; a preview asks only for its encoding */
                    mapping: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerPreviewDto"];
                };
            };
        };
    };
    InvoiceImports_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceImportPageDto"];
                };
            };
        };
    };
    InvoiceImports_take: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description CSV, also gzip or zip
                     */
                    file: string;
                    /** @description LedgerMappingDto as JSON; a preview asks only for its encoding */
                    mapping: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceImportDto"];
                };
            };
        };
    };
    InvoiceImports_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceImportDto"];
                };
            };
        };
    };
    InvoiceImports_rows: {
        parameters: {
            query?: {
                status?: "open" | "taken";
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusedInvoiceRowPageDto"];
                };
            };
        };
    };
    InvoiceImports_correct: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
                rowId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectInvoiceRowDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusedInvoiceRowDto"];
                };
            };
        };
    };
    InvoiceImports_listMappings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceMappingListDto"];
                };
            };
        };
    };
    InvoiceImports_createMapping: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveInvoiceMappingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceMappingDto"];
                };
            };
        };
    };
    InvoiceImports_removeMapping: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    LedgerSuppliers_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
                /** @description Only those nobody has said anything of. */
                unknown?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerSupplierPageDto"];
                };
            };
        };
    };
    LedgerSuppliers_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerSupplierDto"];
                };
            };
        };
    };
    LedgerSuppliers_map: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MapLedgerSupplierDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerSupplierDto"];
                };
            };
        };
    };
    BackTests_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackTestPageDto"];
                };
            };
        };
    };
    BackTests_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateBackTestDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackTestDetailDto"];
                };
            };
        };
    };
    BackTests_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewInputDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftPreviewDto"];
                };
            };
        };
    };
    BackTests_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackTestDetailDto"];
                };
            };
        };
    };
    BackTests_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    BackTests_csv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    BackTests_workbook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Reliability_list: {
        parameters: {
            query: {
                supplierId?: string;
                /** @description The month (`YYYY-MM`) in which the reports are due. */
                period: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReliabilitiesDto"];
                };
            };
        };
    };
    Reliability_get: {
        parameters: {
            query: {
                /** @description The month (`YYYY-MM`) in which the reports are due. */
                period: string;
            };
            header?: never;
            path: {
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplierReliabilityDetailDto"];
                };
            };
        };
    };
    Reports_list: {
        parameters: {
            query?: {
                /** @description One or more, with commas between. */
                state?: ("draft" | "submitted" | "in_review" | "returned" | "disputed" | "accepted" | "not_delivered")[];
                timeliness?: "upcoming" | "on_time" | "late" | "missing";
                supplierId?: string;
                contractId?: string;
                /** @description `YYYY-MM`, `YYYY-Qn` or `YYYY`. */
                period?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportPageDto"];
                };
            };
        };
    };
    Reports_due: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DueReportsDto"];
                };
            };
        };
    };
    Reports_dispute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisputePlaceDto"];
                };
            };
        };
    };
    Reports_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDetailDto"];
                };
            };
        };
    };
    Reports_step: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeReportStepDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDetailDto"];
                };
            };
        };
    };
    Reports_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDraftDto"];
                };
            };
        };
    };
    Reports_save: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveReportDraftDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDraftDto"];
                };
            };
        };
    };
    Reports_takeNewTemplate: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDraftDto"];
                };
            };
        };
    };
    Reports_submit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitReportDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptDto"];
                };
            };
        };
    };
    Reports_version: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportVersionDto"];
                };
            };
        };
    };
    Reports_content: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    Reports_acceptWithin: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDetailDto"];
                };
            };
        };
    };
    Reports_figureStep: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
                figureId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeFigureStepDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDetailDto"];
                };
            };
        };
    };
    Reports_disputeStep: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeDisputeStepDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDetailDto"];
                };
            };
        };
    };
    Reports_correct: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectFigureDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDetailDto"];
                };
            };
        };
    };
    Reports_answerCorrection: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
                correctionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerCorrectionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDetailDto"];
                };
            };
        };
    };
    Reports_comment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddReportCommentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDetailDto"];
                };
            };
        };
    };
    Reports_removeFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ReportFiles_attach: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    item?: string;
                    /** Format: uuid */
                    disputeId?: string;
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportFileDto"];
                };
            };
        };
    };
    ReportFiles_content: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reportId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Sheets_xlsx: {
        parameters: {
            query?: {
                language?: "sv" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Sheets_csv: {
        parameters: {
            query?: {
                language?: "sv" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Sheets_take: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetTakenDto"];
                };
            };
        };
    };
    Risks_list: {
        parameters: {
            query?: {
                state?: "open" | "treated" | "accepted" | "closed";
                supplierId?: string;
                towerId?: string;
                contractId?: string;
                /** @description Only those that are not closed. */
                standing?: "true";
                /** @description As large as they are today; both together name a square of the matrix. */
                likelihood?: number;
                impact?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskPageDto"];
                };
            };
        };
    };
    Risks_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRiskDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskDto"];
                };
            };
        };
    };
    Risks_matrix: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskMatrixDto"];
                };
            };
        };
    };
    Risks_concentration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcentrationDto"];
                };
            };
        };
    };
    Risks_exitReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExitReadinessListDto"];
                };
            };
        };
    };
    Risks_exitOf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contractId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExitReadinessDto"];
                };
            };
        };
    };
    Risks_stateExit: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                contractId: string;
                topic: "exit_plan" | "data_export" | "documentation" | "knowledge_transfer" | "step_in" | "licences" | "staff" | "notice_term";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StateExitPointDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExitReadinessDto"];
                };
            };
        };
    };
    Risks_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskDto"];
                };
            };
        };
    };
    Risks_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Risks_update: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateRiskDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskDto"];
                };
            };
        };
    };
    Risks_step: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeRiskStepDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskDto"];
                };
            };
        };
    };
    Obligations_list: {
        parameters: {
            query?: {
                obliged?: "supplier" | "buyer";
                /** @description Late, waiting for the buyer to accept, coming, or nothing left of it. */
                standing?: "late" | "waiting" | "coming" | "done";
                supplierId?: string;
                contractId?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObligationPageDto"];
                };
            };
        };
    };
    Obligations_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateObligationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObligationDetailDto"];
                };
            };
        };
    };
    Obligations_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObligationDetailDto"];
                };
            };
        };
    };
    Obligations_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Obligations_update: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateObligationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObligationDetailDto"];
                };
            };
        };
    };
    Obligations_step: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
                dueOn: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeOccasionStepDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObligationDetailDto"];
                };
            };
        };
    };
    Obligations_attach: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                dueOn: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObligationDetailDto"];
                };
            };
        };
    };
    Obligations_content: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                dueOn: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Subprocessors_list: {
        parameters: {
            query?: {
                state?: "announced" | "approved" | "objected" | "withdrawn" | "ended";
                supplierId?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubprocessorPageDto"];
                };
            };
        };
    };
    Subprocessors_announce: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnounceSubprocessorDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubprocessorDto"];
                };
            };
        };
    };
    Subprocessors_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubprocessorDto"];
                };
            };
        };
    };
    Subprocessors_step: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeSubprocessorStepDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubprocessorDto"];
                };
            };
        };
    };
    Compliance_list: {
        parameters: {
            query?: {
                kind?: "certificate" | "agreement" | "requirement";
                supplierId?: string;
                /** @description Only those that wait for the buyer to accept what was entered. */
                waiting?: "true";
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompliancePageDto"];
                };
            };
        };
    };
    Compliance_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateComplianceItemDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplianceItemDetailDto"];
                };
            };
        };
    };
    Compliance_listFigures: {
        parameters: {
            query?: {
                supplierId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplianceFigureListDto"];
                };
            };
        };
    };
    Compliance_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplianceItemDetailDto"];
                };
            };
        };
    };
    Compliance_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Compliance_update: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateComplianceItemDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplianceItemDetailDto"];
                };
            };
        };
    };
    Compliance_enter: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterEvidenceDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplianceItemDetailDto"];
                };
            };
        };
    };
    Compliance_step: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
                evidenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeEvidenceStepDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplianceItemDetailDto"];
                };
            };
        };
    };
    Compliance_attach: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                evidenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplianceItemDetailDto"];
                };
            };
        };
    };
    Compliance_content: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                evidenceId: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ContractCalendar_get: {
        parameters: {
            query?: {
                supplierId?: string;
                /** @description How far ahead; 24 unless said. */
                months?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractCalendarDto"];
                };
            };
        };
    };
    ContractCalendar_plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contractId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractPlanDto"];
                };
            };
        };
    };
    ContractCalendar_decide: {
        parameters: {
            query?: never;
            header: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                contractId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideContractDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractPlanDto"];
                };
            };
        };
    };
    ChangeRequests_list: {
        parameters: {
            query?: {
                state?: "requested" | "quoted" | "accepted" | "declined" | "withdrawn" | "delivered";
                supplierId?: string;
                contractId?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeRequestPageDto"];
                };
            };
        };
    };
    ChangeRequests_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateChangeRequestDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeRequestDto"];
                };
            };
        };
    };
    ChangeRequests_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeRequestDto"];
                };
            };
        };
    };
    ChangeRequests_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ChangeRequests_update: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateChangeRequestDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeRequestDto"];
                };
            };
        };
    };
    ChangeRequests_quote: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateQuoteDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeRequestDto"];
                };
            };
        };
    };
    ChangeRequests_step: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeChangeRequestStepDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeRequestDto"];
                };
            };
        };
    };
    Flexibility_of: {
        parameters: {
            query?: {
                /** @description The month `YYYY-MM` that the twelve end with; the current one unless said. */
                period?: string;
                supplierId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlexibilityDto"];
                };
            };
        };
    };
    Orders_list: {
        parameters: {
            query?: {
                state?: "ordered" | "confirmed" | "delivered" | "cancelled";
                supplierId?: string;
                contractId?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderPageDto"];
                };
            };
        };
    };
    Orders_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOrderDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDto"];
                };
            };
        };
    };
    Orders_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDto"];
                };
            };
        };
    };
    Orders_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Orders_confirm: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmOrderDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDto"];
                };
            };
        };
    };
    Orders_deliver: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddDeliveryDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDto"];
                };
            };
        };
    };
    Orders_cancel: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDto"];
                };
            };
        };
    };
    RateCards_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
                contractId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateCardPageDto"];
                };
            };
        };
    };
    RateCards_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRateCardDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateCardDto"];
                };
            };
        };
    };
    RateCards_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateCardDto"];
                };
            };
        };
    };
    RateCards_end: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndRateCardDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateCardDto"];
                };
            };
        };
    };
    Commitments_list: {
        parameters: {
            query?: {
                kind?: "proposals" | "productivity" | "fund" | "refresh" | "benchmark";
                supplierId?: string;
                contractId?: string;
                /** @description Only those with something that is not there though its day has passed. */
                overdue?: "true";
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentPageDto"];
                };
            };
        };
    };
    Commitments_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCommitmentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentDetailDto"];
                };
            };
        };
    };
    Commitments_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentDetailDto"];
                };
            };
        };
    };
    Commitments_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Commitments_update: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCommitmentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentDetailDto"];
                };
            };
        };
    };
    Deliveries_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentDeliveryDto"];
                };
            };
        };
    };
    Deliveries_step: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeDeliveryStepDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentDeliveryDto"];
                };
            };
        };
    };
    Deliveries_attach: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentDeliveryDto"];
                };
            };
        };
    };
    Deliveries_content: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Funds_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
                supplierId?: string;
                contractId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundPageDto"];
                };
            };
        };
    };
    Funds_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateFundDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundDetailDto"];
                };
            };
        };
    };
    Funds_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundDetailDto"];
                };
            };
        };
    };
    Funds_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Funds_update: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateFundDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundDetailDto"];
                };
            };
        };
    };
    Funds_book: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookFundEntryDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundDetailDto"];
                };
            };
        };
    };
    Funds_reverse: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
                sequence: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReverseFundEntryDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundDetailDto"];
                };
            };
        };
    };
    GainShares_get: {
        parameters: {
            query: {
                contractId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GainSharesDto"];
                };
            };
        };
    };
    GainShares_share: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddGainShareDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GainSharesDto"];
                };
            };
        };
    };
    GainShares_addTerms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddGainShareTermsDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GainSharesDto"];
                };
            };
        };
    };
    InnovationAccount_account: {
        parameters: {
            query?: {
                supplierId?: string;
                contractId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InnovationAccountDto"];
                };
            };
        };
    };
    InnovationAccount_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InnovationAccountsDto"];
                };
            };
        };
    };
    MySurveys_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MySurveysDto"];
                };
            };
        };
    };
    MySurveys_form: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyFormDto"];
                };
            };
        };
    };
    MySurveys_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerSurveyDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SurveyRounds_list: {
        parameters: {
            query?: {
                state?: "planned" | "open" | "closed" | "published";
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyRoundPageDto"];
                };
            };
        };
    };
    SurveyRounds_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSurveyRoundDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyRoundDto"];
                };
            };
        };
    };
    SurveyRounds_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyRoundDto"];
                };
            };
        };
    };
    SurveyRounds_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SurveyRounds_update: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSurveyRoundDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyRoundDto"];
                };
            };
        };
    };
    SurveyRounds_resultsOf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyResultsDto"];
                };
            };
        };
    };
    SurveyRounds_step: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeRoundStepDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyRoundDto"];
                };
            };
        };
    };
    SurveyTemplates_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyTemplatePageDto"];
                };
            };
        };
    };
    SurveyTemplates_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveSurveyTemplateDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyTemplateDto"];
                };
            };
        };
    };
    SurveyTemplates_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyTemplateDto"];
                };
            };
        };
    };
    SurveyTemplates_update: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveSurveyTemplateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyTemplateDto"];
                };
            };
        };
    };
    Benefits_list: {
        parameters: {
            query?: {
                type?: "money_saved" | "hours" | "response_time" | "stability" | "new_service" | "co2";
                state?: "planned" | "measured" | "verified" | "not_achieved";
                supplierId?: string;
                proposalId?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BenefitPageDto"];
                };
            };
        };
    };
    Benefits_plan: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanBenefitDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BenefitDto"];
                };
            };
        };
    };
    Benefits_totals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BenefitTotalsDto"];
                };
            };
        };
    };
    Benefits_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BenefitDto"];
                };
            };
        };
    };
    Benefits_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Benefits_update: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateBenefitDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BenefitDto"];
                };
            };
        };
    };
    Benefits_reading: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BenefitReadingDto"];
                };
            };
        };
    };
    Benefits_measure: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasureBenefitDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BenefitDto"];
                };
            };
        };
    };
    Benefits_verify: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasureBenefitDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BenefitDto"];
                };
            };
        };
    };
    Challenges_list: {
        parameters: {
            query?: {
                state?: "draft" | "published" | "closed";
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengePageDto"];
                };
            };
        };
    };
    Challenges_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateChallengeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeDto"];
                };
            };
        };
    };
    Challenges_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeDto"];
                };
            };
        };
    };
    Challenges_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Challenges_update: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateChallengeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeDto"];
                };
            };
        };
    };
    Proposals_list: {
        parameters: {
            query?: {
                state?: "committed" | "proposed" | "evaluated" | "approved" | "piloting" | "delivered" | "benefit_verified" | "rejected" | "expired";
                supplierId?: string;
                challengeId?: string;
                commitmentId?: string;
                /** @description Those whose turn it is the caller's side. */
                waitingOn?: "me";
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalPageDto"];
                };
            };
        };
    };
    Proposals_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateProposalDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDetailDto"];
                };
            };
        };
    };
    Proposals_board: {
        parameters: {
            query?: {
                state?: "committed" | "proposed" | "evaluated" | "approved" | "piloting" | "delivered" | "benefit_verified" | "rejected" | "expired";
                supplierId?: string;
                challengeId?: string;
                commitmentId?: string;
                /** @description Those whose turn it is the caller's side. */
                waitingOn?: "me";
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalBoardDto"];
                };
            };
        };
    };
    Proposals_opened: {
        parameters: {
            query?: {
                state?: "committed" | "proposed" | "evaluated" | "approved" | "piloting" | "delivered" | "benefit_verified" | "rejected" | "expired";
                supplierId?: string;
                challengeId?: string;
                commitmentId?: string;
                /** @description Those whose turn it is the caller's side. */
                waitingOn?: "me";
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedProposalPageDto"];
                };
            };
        };
    };
    Proposals_fellows: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FellowSuppliersDto"];
                };
            };
        };
    };
    Proposals_toScore: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToScorePageDto"];
                };
            };
        };
    };
    Proposals_getTerms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InnovationTermsDto"];
                };
            };
        };
    };
    Proposals_updateTerms: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateInnovationTermsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InnovationTermsDto"];
                };
            };
        };
    };
    Proposals_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDetailDto"];
                };
            };
        };
    };
    Proposals_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Proposals_update: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateProposalDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDetailDto"];
                };
            };
        };
    };
    Proposals_consent: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDetailDto"];
                };
            };
        };
    };
    Proposals_open: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenProposalDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDetailDto"];
                };
            };
        };
    };
    Proposals_step: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeProposalStepDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDetailDto"];
                };
            };
        };
    };
    Proposals_say: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SayDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDetailDto"];
                };
            };
        };
    };
    Proposals_plan: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanPilotDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDetailDto"];
                };
            };
        };
    };
    Proposals_report: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportPilotDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDetailDto"];
                };
            };
        };
    };
    Proposals_scores: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationsDto"];
                };
            };
        };
    };
    Proposals_score: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScoreProposalDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationsDto"];
                };
            };
        };
    };
    Proposals_attach: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDetailDto"];
                };
            };
        };
    };
    Proposals_content: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Collaboration_overview: {
        parameters: {
            query?: {
                /** @description `YYYY-MM`; the last month that has ended unless said. */
                period?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollaborationDto"];
                };
            };
        };
    };
    Collaboration_getTerms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollaborationTermsDto"];
                };
            };
        };
    };
    Collaboration_updateTerms: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCollaborationTermsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollaborationTermsDto"];
                };
            };
        };
    };
    Collaboration_trace: {
        parameters: {
            query?: {
                /** @description `YYYY-MM`; the last month that has ended unless said. */
                period?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollaborationTraceDto"];
                };
            };
        };
    };
    Adjustments_list: {
        parameters: {
            query?: {
                /** @description Those in force in the month, and those taken back that were. */
                period?: string;
                supplierId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdjustmentsDto"];
                };
            };
        };
    };
    Adjustments_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAdjustmentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdjustmentDto"];
                };
            };
        };
    };
    Adjustments_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdjustmentDto"];
                };
            };
        };
    };
    Adjustments_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawAdjustmentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdjustmentDto"];
                };
            };
        };
    };
    Comparison_get: {
        parameters: {
            query: {
                /** @description Month, kind and id, such as `2026-09:supplier:…`; the organisation's id is `organisation`. */
                left: string;
                right: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparisonDto"];
                };
            };
        };
    };
    Forecast_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                period: string;
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplierForecastDto"];
                };
            };
        };
    };
    RecordedValues_list: {
        parameters: {
            query: {
                period: string;
                supplierId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedValuesDto"];
                };
            };
        };
    };
    RecordedValues_record: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordValueDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedValueDetailDto"];
                };
            };
        };
    };
    RecordedValues_kpis: {
        parameters: {
            query: {
                period: string;
                supplierId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordableKpisDto"];
                };
            };
        };
    };
    RecordedValues_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedValueDetailDto"];
                };
            };
        };
    };
    RecordedValues_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawValueDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedValueDetailDto"];
                };
            };
        };
    };
    Scorecards_periods: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScorecardPeriodsDto"];
                };
            };
        };
    };
    Scorecards_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScorecardDto"];
                };
            };
        };
    };
    Scorecards_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                period: string;
                kind: string;
                subjectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreDetailDto"];
                };
            };
        };
    };
    Scorecards_supplier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                period: string;
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplierScorecardDto"];
                };
            };
        };
    };
    ScoreModels_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreModelsDto"];
                };
            };
        };
    };
    ScoreModels_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreModelDetailDto"];
                };
            };
        };
    };
    ScoreModels_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreModelDetailDto"];
                };
            };
        };
    };
    ScoreModels_define: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DefineScoreModelDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreModelDetailDto"];
                };
            };
        };
    };
    ScoreModels_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ScoreModels_preview: {
        parameters: {
            query: {
                period: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreModelPreviewDto"];
                };
            };
        };
    };
    ScoreModels_publish: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishScoreModelDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreModelDetailDto"];
                };
            };
        };
    };
    Closes_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodCloseDto"];
                };
            };
        };
    };
    Closes_startReview: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartReviewDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodCloseDto"];
                };
            };
        };
    };
    Closes_withdrawReview: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodCloseDto"];
                };
            };
        };
    };
    Closes_sign: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignCloseDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodCloseDto"];
                };
            };
        };
    };
    Closes_propose: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodCloseDto"];
                };
            };
        };
    };
    Closes_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodCloseDto"];
                };
            };
        };
    };
    Closes_signRestatement: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodCloseDto"];
                };
            };
        };
    };
    Closes_compare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                period: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestatementDto"];
                };
            };
        };
    };
    Closes_manifest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                period: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    ScoreStatements_list: {
        parameters: {
            query?: {
                kind?: "comment" | "objection";
                state?: "noted" | "standing" | "upheld" | "not_upheld" | "withdrawn";
                supplierId?: string;
                /** @description A month `YYYY-MM`. */
                period?: string;
                serviceLevelId?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreStatementPageDto"];
                };
            };
        };
    };
    ScoreStatements_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddScoreStatementDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreStatementDto"];
                };
            };
        };
    };
    ScoreStatements_summary: {
        parameters: {
            query: {
                /** @description A month `YYYY-MM`. */
                period: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementSummaryDto"];
                };
            };
        };
    };
    ScoreStatements_getTerms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementTermsDto"];
                };
            };
        };
    };
    ScoreStatements_updateTerms: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateStatementTermsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementTermsDto"];
                };
            };
        };
    };
    ScoreStatements_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreStatementDto"];
                };
            };
        };
    };
    ScoreStatements_step: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeStatementStepDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreStatementDto"];
                };
            };
        };
    };
    ScoreStatements_attach: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreStatementDto"];
                };
            };
        };
    };
    ScoreStatements_content: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Public_quality: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicQualityDto"];
                };
            };
        };
    };
    Public_status: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicStatusDto"];
                };
            };
        };
    };
    QualityIndicators_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationDto"];
                };
            };
        };
    };
    QualityIndicators_update: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePublicationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationDto"];
                };
            };
        };
    };
    QualityIndicators_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualityPreviewDto"];
                };
            };
        };
    };
    QualityIndicators_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualityReleaseListDto"];
                };
            };
        };
    };
    QualityIndicators_release: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseQualityDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualityReleaseDto"];
                };
            };
        };
    };
    QualityIndicators_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawQualityDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualityReleaseDto"];
                };
            };
        };
    };
    Peers_consent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeerConsentDto"];
                };
            };
        };
    };
    Peers_update: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePeerConsentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeerConsentDto"];
                };
            };
        };
    };
    Peers_view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeerViewDto"];
                };
            };
        };
    };
    Overview_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverviewDto"];
                };
            };
        };
    };
    Overview_decisions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionsDto"];
                };
            };
        };
    };
    Overview_dueSoon: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DueDto"];
                };
            };
        };
    };
    SupplierOverview_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplierOverviewDto"];
                };
            };
        };
    };
    SupplierOverview_events: {
        parameters: {
            query?: {
                /** @description One or several, separated by commas; all without. */
                kind?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelinePageDto"];
                };
            };
        };
    };
    Schedules_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackSchedulesDto"];
                };
            };
        };
    };
    Schedules_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PackScheduleInputDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackScheduleDto"];
                };
            };
        };
    };
    Schedules_recipients: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PossibleRecipientsDto"];
                };
            };
        };
    };
    Schedules_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackScheduleDto"];
                };
            };
        };
    };
    Schedules_update: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PackScheduleInputDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackScheduleDto"];
                };
            };
        };
    };
    Schedules_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Schedules_unsubscribe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackScheduleDto"];
                };
            };
        };
    };
    Schedules_subscribe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackScheduleDto"];
                };
            };
        };
    };
    BoardPacks_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
                /** @description A month `YYYY-MM`. */
                period?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardPackPageDto"];
                };
            };
        };
    };
    BoardPacks_make: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeBoardPackDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardPackDto"];
                };
            };
        };
    };
    BoardPacks_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardPackDto"];
                };
            };
        };
    };
    BoardPacks_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    FactExports_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactExportPageDto"];
                };
            };
        };
    };
    FactExports_make: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeFactExportDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactExportDto"];
                };
            };
        };
    };
    FactExports_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactExportDto"];
                };
            };
        };
    };
    FactExports_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Search_search: {
        parameters: {
            query: {
                /** @description Words in Swedish or English, numbers, or their beginnings. */
                q: string;
                /** @description Kinds to look among, as permission words separated by commas; without it, all. */
                kinds?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchDto"];
                };
            };
        };
    };
    Search_recent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecentItemsDto"];
                };
            };
        };
    };
    Search_seen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeenDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Auth_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeDto"];
                };
            };
        };
    };
    Auth_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Auth_signOutEverywhere: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Auth_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeDto"];
                };
            };
        };
    };
    Auth_updateProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateProfileDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeDto"];
                };
            };
        };
    };
    Auth_link: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkDto"];
                };
            };
        };
    };
    Auth_redeem: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedeemLinkDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeDto"];
                };
            };
        };
    };
    AuditEvents_list: {
        parameters: {
            query: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
                /** @description `contract`, `supplier`, `service-level` … */
                objectType: string;
                objectId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventPageDto"];
                };
            };
        };
    };
    Packages_disclosures: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
                caseId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosurePageDto"];
                };
            };
        };
    };
    Packages_verify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackageVerificationDto"];
                };
            };
        };
    };
    Packages_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePackagesDto"];
                };
            };
        };
    };
    Packages_seal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SealPackageDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePackageDto"];
                };
            };
        };
    };
    Packages_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                packageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Packages_give: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                packageId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GivePackageDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosureDto"];
                };
            };
        };
    };
    Cases_list: {
        parameters: {
            query?: {
                kind?: "report" | "dispute" | "credit";
                state?: "open" | "closed";
                supplierId?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePageDto"];
                };
            };
        };
    };
    Cases_classification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseClassificationDto"];
                };
            };
        };
    };
    Cases_classify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseClassificationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseClassificationDto"];
                };
            };
        };
    };
    Cases_get: {
        parameters: {
            query?: {
                /** @description Of labels and of what has words; Swedish unless given. */
                language?: "sv" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetailDto"];
                };
            };
        };
    };
    Cases_mark: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkSecretDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetailDto"];
                };
            };
        };
    };
    Cases_lift: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
                markId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetailDto"];
                };
            };
        };
    };
    Changes_stream: {
        parameters: {
            query?: {
                /** @description The organisation's slug; without it the session's first. */
                organisation?: string;
                /** @description The id of the last event seen, as in the header Last-Event-ID, which comes first. */
                lastEventId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Notifications_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
                unread?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPageDto"];
                };
            };
        };
    };
    Notifications_unread: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadDto"];
                };
            };
        };
    };
    Notifications_choices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationChoicesDto"];
                };
            };
        };
    };
    Notifications_choose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotificationChoicesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationChoicesDto"];
                };
            };
        };
    };
    Notifications_readAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Notifications_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Mail_list: {
        parameters: {
            query?: {
                status?: "waiting" | "sent" | "failed" | "dropped";
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailPageDto"];
                };
            };
        };
    };
    Mail_state: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailStateDto"];
                };
            };
        };
    };
    Mail_resend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailDto"];
                };
            };
        };
    };
    PersonalData_retention: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionDto"];
                };
            };
        };
    };
    PersonalData_setTerms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonalTermsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionDto"];
                };
            };
        };
    };
    PersonalData_people: {
        parameters: {
            query?: {
                kind?: "member" | "contact" | "signatory";
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonPageDto"];
                };
            };
        };
    };
    PersonalData_erasures: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasurePageDto"];
                };
            };
        };
    };
    PersonalData_erase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: "member" | "contact" | "signatory";
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ErasePersonDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureDto"];
                };
            };
        };
    };
    PersonalData_archive: {
        parameters: {
            query?: {
                language?: "sv" | "en";
            };
            header?: never;
            path: {
                kind: "member" | "contact" | "signatory";
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Imports_list: {
        parameters: {
            query?: {
                status?: "queued" | "reading" | "merging" | "measuring" | "done" | "failed";
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPageDto"];
                };
            };
        };
    };
    Imports_start: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    /** @enum {string} */
                    preset: "servicenow-event-log" | "servicenow-incident-table" | "bpic2014" | "mapping";
                    /** @description ImportMapping as JSON, with preset mapping */
                    mapping?: string;
                    /**
                     * Format: uuid
                     * @description a saved mapping, with preset mapping
                     */
                    mappingId?: string;
                    source?: string;
                    zone?: string;
                    shiftWeeks?: number;
                    /** @enum {string} */
                    encoding?: "utf-8" | "windows-1252";
                };
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedImportDto"];
                };
            };
        };
    };
    Imports_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    /** @enum {string} */
                    preset: "servicenow-event-log" | "servicenow-incident-table" | "bpic2014" | "mapping";
                    /** @description ImportMapping as JSON, with preset mapping */
                    mapping?: string;
                    /**
                     * Format: uuid
                     * @description a saved mapping, with preset mapping
                     */
                    mappingId?: string;
                    source?: string;
                    zone?: string;
                    shiftWeeks?: number;
                    /** @enum {string} */
                    encoding?: "utf-8" | "windows-1252";
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewDto"];
                };
            };
        };
    };
    Imports_presets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPresetDto"][];
                };
            };
        };
    };
    Imports_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDto"];
                };
            };
        };
    };
    Imports_rows: {
        parameters: {
            query?: {
                status?: "open" | "corrected" | "replayed";
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuarantinePageDto"];
                };
            };
        };
    };
    Imports_correct: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
                rowId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectRowDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuarantinedRowDto"];
                };
            };
        };
    };
    Imports_replay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayDto"];
                };
            };
        };
    };
    ImportMappings_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportMappingPageDto"];
                };
            };
        };
    };
    ImportMappings_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveImportMappingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportMappingDto"];
                };
            };
        };
    };
    ImportMappings_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportMappingDto"];
                };
            };
        };
    };
    ImportMappings_replace: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveImportMappingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportMappingDto"];
                };
            };
        };
    };
    ImportMappings_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ReportTemplates_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Search text. */
                q?: string;
                /** @description A sort key of the list; with `-` in front, descending. */
                sort?: string;
                contractId?: string;
                supplierId?: string;
                /** @description Only those that reports are asked for by, or only the others. */
                active?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportTemplatePageDto"];
                };
            };
        };
    };
    ReportTemplates_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateReportTemplateDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportTemplateDetailDto"];
                };
            };
        };
    };
    ReportTemplates_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportTemplateDetailDto"];
                };
            };
        };
    };
    ReportTemplates_update: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateReportTemplateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportTemplateDetailDto"];
                };
            };
        };
    };
    ReportTemplates_addVersion: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a creation with the same key answers with the same object */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportTemplateVersionDetailDto"];
                };
            };
        };
    };
    ReportTemplates_getVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                versionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportTemplateVersionDetailDto"];
                };
            };
        };
    };
    ReportTemplates_define: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
                versionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftDefinitionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportTemplateVersionDetailDto"];
                };
            };
        };
    };
    ReportTemplates_publish: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version being changed: 428 without it, 412 if it is no longer current */
                "If-Match": string;
            };
            path: {
                id: string;
                versionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishReportTemplateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportTemplateVersionDetailDto"];
                };
            };
        };
    };
}
