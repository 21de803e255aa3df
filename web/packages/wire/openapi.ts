/* Generated from openapi.json by generate.mjs. */
export interface paths {
    "/api/access/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask For Code */
        post: operations["ask_for_code_api_access_codes_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/access/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Me */
        get: operations["me_api_access_me_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/access/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sessions */
        get: operations["sessions_api_access_sessions_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/access/sessions/{session_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End Session */
        delete: operations["end_session_api_access_sessions__session_id__delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/access/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign In */
        post: operations["sign_in_api_access_sign_in_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/access/sign-in-by-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign In By Code */
        post: operations["sign_in_by_code_api_access_sign_in_by_code_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/access/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign Out */
        post: operations["sign_out_api_access_sign_out_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Search Accounts */
        get: operations["search_accounts_api_accounts_get"];
        put?: never;
        /** Add Account */
        post: operations["add_account_api_accounts_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Export Accounts */
        post: operations["export_accounts_api_accounts_export_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{account_id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Disable */
        post: operations["disable_api_accounts__account_id__disable_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{account_id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enable */
        post: operations["enable_api_accounts__account_id__enable_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{account_id}/end_sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End Sessions */
        post: operations["end_sessions_api_accounts__account_id__end_sessions_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{account_id}/replace_authenticator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replace Authenticator */
        post: operations["replace_authenticator_api_accounts__account_id__replace_authenticator_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{account_id}/replace_password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replace Password */
        post: operations["replace_password_api_accounts__account_id__replace_password_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/aftercare/{offer}/speak": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Speak */
        post: operations["speak_api_aftercare__offer__speak_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Areas */
        get: operations["list_areas_api_areas_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read */
        get: operations["read_api_audit_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Export */
        post: operations["export_api_audit_export_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/call-outs/{call_out}/add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add */
        post: operations["add_api_call_outs__call_out__add_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/call-outs/{call_out}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Drop */
        post: operations["drop_api_call_outs__call_out__drop_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/call-outs/{call_out}/escalate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Escalate */
        post: operations["escalate_api_call_outs__call_out__escalate_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/call-outs/{call_out}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Recall */
        post: operations["recall_api_call_outs__call_out__recall_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Categories */
        get: operations["categories_api_categories_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatch/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Plan */
        get: operations["plan_api_dispatch_plan_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatch/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Preview */
        post: operations["preview_api_dispatch_preview_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duty/off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go Off */
        post: operations["go_off_api_duty_off_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duty/on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go On */
        post: operations["go_on_api_duty_on_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/equipment/{equipment}/repair": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Repair */
        post: operations["repair_api_equipment__equipment__repair_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/equipment/{equipment}/report_defect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Report Defect */
        post: operations["report_defect_api_equipment__equipment__report_defect_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/help": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask Help */
        post: operations["ask_help_api_help_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/help/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My Requests */
        get: operations["my_requests_api_help_mine_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/help/{incident}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel Help */
        post: operations["cancel_help_api_help__incident__cancel_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/houses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Houses */
        get: operations["list_houses_api_houses_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/houses/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export Houses
         * @description What hangs where; it names nobody, so it needs no reason.
         */
        post: operations["export_houses_api_houses_export_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/houses/{house}": {
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
        /** Amend House */
        patch: operations["amend_house_api_houses__house__patch"];
        trace?: never;
    };
    "/api/houses/{house}/equipment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hang */
        post: operations["hang_api_houses__house__equipment_post"];
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
        /** Search */
        get: operations["search_api_incidents_get"];
        put?: never;
        /** Receive */
        post: operations["receive_api_incidents_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Duplicates */
        post: operations["duplicates_api_incidents_duplicates_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/heat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Heat
         * @description Where help was needed in the last days, counted by cells of about 125 m.
         */
        get: operations["heat_api_incidents_heat_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{incident}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get */
        get: operations["get_api_incidents__incident__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Amend */
        patch: operations["amend_api_incidents__incident__patch"];
        trace?: never;
    };
    "/api/incidents/{incident}/call-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call Out */
        post: operations["call_out_api_incidents__incident__call_out_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{incident}/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Notice */
        post: operations["notice_api_incidents__incident__notice_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{incident}/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Mark Service */
        put: operations["mark_service_api_incidents__incident__services_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{incident}/shortlist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shortlist */
        get: operations["shortlist_api_incidents__incident__shortlist_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{incident}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Timeline */
        get: operations["timeline_api_incidents__incident__timeline_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{incident}/timeline.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Timeline Csv */
        get: operations["timeline_csv_api_incidents__incident__timeline_csv_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{incident}/{verb}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move */
        post: operations["move_api_incidents__incident___verb__post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lamps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lamps
         * @description What works, as lamps at the edge of the screens.
         */
        get: operations["lamps_api_lamps_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Map
         * @description What to draw, and whose work it is.
         */
        get: operations["map__api_map_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Search Members */
        get: operations["search_members_api_members_get"];
        put?: never;
        /** Enrol */
        post: operations["enrol_api_members_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Export Members */
        post: operations["export_members_api_members_export_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/me/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Consent */
        post: operations["consent_api_members_me_consents_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/me/home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set Home */
        put: operations["set_home_api_members_me_home_put"];
        post?: never;
        /** Clear Home */
        delete: operations["clear_home_api_members_me_home_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/{member_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get */
        get: operations["get_api_members__member_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Amend */
        patch: operations["amend_api_members__member_id__patch"];
        trace?: never;
    };
    "/api/members/{member_id}/admit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Admit Member */
        post: operations["admit_member_api_members__member_id__admit_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/{member_id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check Member */
        post: operations["check_member_api_members__member_id__check_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/{member_id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm Member */
        post: operations["confirm_member_api_members__member_id__confirm_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/{member_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** History */
        get: operations["history_api_members__member_id__history_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/{member_id}/interview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Interview Member */
        post: operations["interview_member_api_members__member_id__interview_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/{member_id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave Member */
        post: operations["leave_member_api_members__member_id__leave_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/{member_id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse Member */
        post: operations["refuse_member_api_members__member_id__refuse_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/{member_id}/reinstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reinstate Member */
        post: operations["reinstate_member_api_members__member_id__reinstate_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/{member_id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Suspend Member */
        post: operations["suspend_member_api_members__member_id__suspend_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/{member_id}/train": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Train Member */
        post: operations["train_member_api_members__member_id__train_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offers/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My Offers */
        get: operations["my_offers_api_offers_mine_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offers/{offer}/aftercare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer */
        post: operations["answer_api_offers__offer__aftercare_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offers/{offer}/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Attach Photo */
        post: operations["attach_photo_api_offers__offer__photos_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offers/{offer}/route": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My Route
         * @description By way of the house where something is to be fetched, unless it is `fetched` already.
         */
        get: operations["my_route_api_offers__offer__route_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offers/{offer}/{verb}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer */
        post: operations["answer_api_offers__offer___verb__post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/photos/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Photo */
        get: operations["photo_api_photos__name__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Places
         * @description Address search by Chinese name, pinyin or initials.
         */
        get: operations["list_places_api_places_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Policies */
        get: operations["policies_api_policies_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/positions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Receive */
        post: operations["receive_api_positions_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/positions/looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Looks At Me */
        get: operations["looks_at_me_api_positions_looks_get"];
        put?: never;
        /** Look */
        post: operations["look_api_positions_looks_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/positions/looks/{member_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Looks At */
        get: operations["looks_at_api_positions_looks__member_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/positions/trackers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Trackers */
        get: operations["list_trackers_api_positions_trackers_get"];
        put?: never;
        /** Add Tracker */
        post: operations["add_tracker_api_positions_trackers_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/positions/trackers/{tracker}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Drop Tracker */
        delete: operations["drop_tracker_api_positions_trackers__tracker__delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts/{post}": {
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
        /** Amend Post */
        patch: operations["amend_post_api_posts__post__patch"];
        trace?: never;
    };
    "/api/posts/{post}/pairing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask Pairing */
        post: operations["ask_pairing_api_posts__post__pairing_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reach */
        get: operations["reach_api_reach_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/route": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Route
         * @description The way from `LAT,LON` to `LAT,LON`.
         */
        get: operations["show_route_api_route_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rulebook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** In Force */
        get: operations["in_force_api_rulebook_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rulebook/editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** History */
        get: operations["history_api_rulebook_editions_get"];
        put?: never;
        /** Publish */
        post: operations["publish_api_rulebook_editions_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rulebook/editions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get */
        get: operations["get_api_rulebook_editions__version__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rulebook/editions/{version}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Restore */
        post: operations["restore_api_rulebook_editions__version__restore_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rulebook/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview
         * @description Nothing of the draft is kept.
         */
        post: operations["preview_api_rulebook_preview_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rulebook/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Review */
        post: operations["review_api_rulebook_review_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tablet/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send Code */
        post: operations["send_code_api_tablet_codes_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tablet/equipment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Equipment */
        get: operations["equipment_api_tablet_equipment_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tablet/guards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Guards */
        get: operations["guards_api_tablet_guards_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tablet/help": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask Help */
        post: operations["ask_help_api_tablet_help_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tablet/offers/{offer}/{verb}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer */
        post: operations["answer_api_tablet_offers__offer___verb__post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tablet/pair": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pair */
        post: operations["pair_api_tablet_pair_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tablet/pins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change Pin */
        post: operations["change_pin_api_tablet_pins_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tablet/shifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign On */
        post: operations["sign_on_api_tablet_shifts_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tablet/shifts/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign Off */
        post: operations["sign_off_api_tablet_shifts_end_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tablets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tablets */
        get: operations["tablets_api_tablets_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tablets/{tablet}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove */
        delete: operations["remove_api_tablets__tablet__delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wall
         * @description Counts, areas and shapes; asked again every few seconds.
         */
        get: operations["wall_api_wall_get"];
        put?: never;
        post?: never;
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
        /**
         * AccountOrder
         * @description How a list of accounts is put in order; with a minus, the other way round.
         * @enum {string}
         */
        AccountOrder: "name" | "-name" | "login" | "-login" | "role" | "-role" | "created" | "-created";
        /** AccountPage */
        AccountPage: {
            /** Rows */
            rows: components["schemas"]["AccountRow"][];
            /** Total */
            total: number;
        };
        /**
         * AccountRow
         * @description A colleague's account as the administrator sees it. `last_used`: of the sessions that are open; None without one.
         */
        AccountRow: {
            /**
             * Created
             * Format: date-time
             */
            created: string;
            /** Disabled */
            disabled: string | null;
            /** Id */
            id: string;
            /** Last Used */
            last_used: string | null;
            /** Login */
            login: string;
            /** Name */
            name: string;
            /** Next */
            next: string[];
            /** Own */
            own: boolean;
            role: components["schemas"]["pingan__kernel__rights__Role"];
            /** Sessions */
            sessions: number;
        };
        /** AccountView */
        AccountView: {
            /** Id */
            id: string;
            /** Member */
            member: string | null;
            /** Name */
            name: string;
            /** Post */
            post: string | null;
            role: components["schemas"]["pingan__kernel__rights__Role"];
            station: components["schemas"]["StationView"];
        };
        /** Addition */
        Addition: {
            /** Member */
            member: string;
        };
        /**
         * AftercareStatus
         * @enum {string}
         */
        AftercareStatus: "asked" | "fine" | "not_fine" | "spoken_with";
        /** Amendment */
        Amendment: {
            at?: components["schemas"]["Place-Input"] | null;
            caller?: components["schemas"]["CallerIn"] | null;
            /** Category */
            category?: string | null;
            /** Place */
            place?: string | null;
            /** Priority */
            priority?: number | null;
            /** Text */
            text?: string | null;
            /** Version */
            version: number;
        };
        /**
         * AmendmentIn
         * @description Fields left out stay as they are; `insured_until: null` ends the insurance, `home: null` forgets the cell he lives in.
         */
        AmendmentIn: {
            force?: components["schemas"]["Force"] | null;
            home?: components["schemas"]["Place-Input"] | null;
            /** Insured Until */
            insured_until?: string | null;
            /** Kit */
            kit?: string[] | null;
            /** Leader */
            leader?: boolean | null;
            mode?: components["schemas"]["Mode"] | null;
            /** Name */
            name?: string | null;
            /** Skills */
            skills?: components["schemas"]["SkillIn"][] | null;
        };
        /**
         * Answer
         * @description `made`: when it was pressed, where the phone had to wait for a network.
         */
        "Answer-Input": {
            /** Made */
            made?: string | null;
            /**
             * Reason
             * @default
             */
            reason: string;
            /**
             * Report
             * @default
             */
            report: string;
        };
        /**
         * Answer
         * @description That an answer was taken, and as what.
         */
        "Answer-Output": {
            /** Id */
            id: string;
            status: components["schemas"]["AftercareStatus"];
        };
        /** AnswerIn */
        AnswerIn: {
            /**
             * Answer
             * @enum {string}
             */
            answer: "fine" | "not_fine";
            /**
             * Words
             * @default
             */
            words: string;
        };
        /**
         * Answering
         * @description How long people of this station take to answer: a lognormal. `answers`: so many were seen; the prior stands where they are few.
         */
        Answering: {
            /** Answers */
            answers: number;
            /** Median S */
            median_s: number;
            /** Seen */
            seen: boolean;
            /** Sigma */
            sigma: number;
        };
        /** ApplicationIn */
        ApplicationIn: {
            force: components["schemas"]["Force"];
            home?: components["schemas"]["Place-Input"] | null;
            /** Insured Until */
            insured_until?: string | null;
            /**
             * Kit
             * @default []
             */
            kit: string[];
            /**
             * Leader
             * @default false
             */
            leader: boolean;
            /** @default foot */
            mode: components["schemas"]["Mode"];
            /** Name */
            name: string;
            /** Phone */
            phone: string;
            /**
             * Skills
             * @default []
             */
            skills: components["schemas"]["SkillIn"][];
        };
        /**
         * AreaRow
         * @description An area on the map.
         */
        AreaRow: {
            /** Id */
            id: string;
            /** Name */
            name: string;
            rank: components["schemas"]["Rank"];
            /** Ring */
            ring: components["schemas"]["Point"][];
        };
        /**
         * AuditPage
         * @description `as_of`: ask the next page with it, and nothing shifts.
         */
        AuditPage: {
            /** As Of */
            as_of: number;
            /** Rows */
            rows: components["schemas"]["AuditRow"][];
            /** Total */
            total: number;
        };
        /**
         * AuditRow
         * @description One entry. `name`: of who did it, empty for machines. `names`: of the people its facts speak of, by id.
         */
        AuditRow: {
            /** Actor */
            actor: string;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Facts */
            facts: {
                [key: string]: unknown;
            };
            /** Kind */
            kind: string;
            /** Name */
            name: string;
            /** Names */
            names: {
                [key: string]: string;
            };
            /** Role */
            role: string;
            /** Seq */
            seq: number;
            /** Subject */
            subject: string;
        };
        /** Beginning */
        Beginning: {
            mode?: components["schemas"]["Mode"] | null;
            /** Post */
            post?: string | null;
        };
        /** Body_attach_photo_api_offers__offer__photos_post */
        Body_attach_photo_api_offers__offer__photos_post: {
            /** File */
            file: string;
        };
        /**
         * BookPreview
         * @description What a draft would have done. `rounds`: how often each call was played, with other places and other luck each time.
         *
         *     `on_duty`: people on duty at the calls, on average; `odds`: their chance to come when asked, on average.
         */
        BookPreview: {
            after: components["schemas"]["Reached"] | null;
            answering: components["schemas"]["Answering"];
            before: components["schemas"]["Reached"] | null;
            /** Calls */
            calls: number;
            /** Effects */
            effects: components["schemas"]["CategoryEffect"][];
            /** Odds */
            odds: number;
            /** On Duty */
            on_duty: number;
            /** Rounds */
            rounds: number;
            /**
             * Since
             * Format: date-time
             */
            since: string;
            /**
             * Until
             * Format: date-time
             */
            until: string;
        };
        /**
         * Call
         * @description A call being typed. Without `at` the place is looked up on the map.
         */
        "Call-Input": {
            at?: components["schemas"]["Place-Input"] | null;
            caller?: components["schemas"]["CallerIn"] | null;
            /** Category */
            category: string;
            /**
             * Place
             * @default
             */
            place: string;
            /** Priority */
            priority?: number | null;
            /**
             * Text
             * @default
             */
            text: string;
        };
        /**
         * Call
         * @description An open incident without its address. `area`: id of the grid or larger ground that holds it, if any; `at`: the middle of that.
         */
        "Call-Output": {
            /** Area */
            area: string | null;
            /** Area Name */
            area_name: string;
            at: components["schemas"]["Point"] | null;
            /** Category */
            category: string;
            /** Coming */
            coming: number;
            /** First Arrived */
            first_arrived: string | null;
            /** Number */
            number: number;
            /** Priority */
            priority: number;
            /**
             * Received
             * Format: date-time
             */
            received: string;
            status: components["schemas"]["IncidentStatus"];
            /** Target S */
            target_s: number;
            /** There */
            there: number;
        };
        /**
         * CallOutIn
         * @description `members` in the order of asking; empty leaves the choice to the policy.
         */
        CallOutIn: {
            /**
             * Members
             * @default []
             */
            members: string[];
            /**
             * Policy
             * @default
             */
            policy: string;
            /**
             * With Police
             * @default false
             */
            with_police: boolean;
        };
        /** CallOutRow */
        CallOutRow: {
            /** Id */
            id: string;
            /** Incident */
            incident: string;
            /** Next */
            next: string[];
            /** Offers */
            offers: components["schemas"]["OfferRow"][];
            /** Policy */
            policy: string;
            /** Reason */
            reason: string;
            /**
             * Started
             * Format: date-time
             */
            started: string;
            status: components["schemas"]["CallOutStatus"];
            /** Wanted */
            wanted: number;
            /** With Police */
            with_police: boolean;
        };
        /**
         * CallOutStatus
         * @enum {string}
         */
        CallOutStatus: "asking" | "filled" | "handed_to_leader" | "handed_to_police" | "recalled" | "over";
        /** Caller */
        Caller: {
            /** Name */
            name: string;
            /** Phone */
            phone: string;
        };
        /** CallerIn */
        CallerIn: {
            /**
             * Name
             * @default
             */
            name: string;
            /**
             * Phone
             * @default
             */
            phone: string;
        };
        /**
         * Category
         * @description One kind of incident.
         *
         *     `priority` 1 is highest. `wanted`: people at the scene. `equipment`: items somebody must bring. `skills`: at least one of the people
         *     must hold each. `policy`: name of an alert policy. `at_once`: offers go out without a person's word. `gated`: violent, armed or in
         *     custody; no station may ever open it to citizens alone.
         */
        Category: {
            /**
             * At Once
             * @default false
             */
            at_once: boolean;
            /** Code */
            code: string;
            /** En */
            en: string;
            /**
             * Equipment
             * @default []
             */
            equipment: string[];
            /**
             * Gated
             * @default false
             */
            gated: boolean;
            mode: components["schemas"]["CitizenMode"];
            /**
             * Pairing
             * @default false
             */
            pairing: boolean;
            /** Policy */
            policy: string;
            /** Priority */
            priority: number;
            /**
             * Skills
             * @default []
             */
            skills: string[];
            /**
             * Stand Off En
             * @default
             */
            stand_off_en: string;
            /**
             * Stand Off Zh
             * @default
             */
            stand_off_zh: string;
            /**
             * Target S
             * @default 300
             */
            target_s: number;
            /**
             * Wanted
             * @default 3
             */
            wanted: number;
            /** Zh */
            zh: string;
        };
        /**
         * CategoryEffect
         * @description One kind of call: how many there were last week, what would have been different, how soon somebody would have been there.
         *
         *     `replayed`: those with a known place. `before`, `after`: None where citizens are not called, or nothing about the asking changes.
         */
        CategoryEffect: {
            after: components["schemas"]["Reached"] | null;
            before: components["schemas"]["Reached"] | null;
            /** Calls */
            calls: number;
            /** Category */
            category: string;
            /** Replayed */
            replayed: number;
            /** Shifts */
            shifts: components["schemas"]["Shift"][];
        };
        /** CategoryIn */
        CategoryIn: {
            /** At Once */
            at_once: boolean;
            /** Code */
            code: string;
            /** En */
            en: string;
            /** Equipment */
            equipment: string[];
            /** Gated */
            gated: boolean;
            mode: components["schemas"]["CitizenMode"];
            /** Pairing */
            pairing: boolean;
            /** Policy */
            policy: string;
            /** Priority */
            priority: number;
            /** Skills */
            skills: string[];
            /** Stand Off En */
            stand_off_en: string;
            /** Stand Off Zh */
            stand_off_zh: string;
            /** Target S */
            target_s: number;
            /** Wanted */
            wanted: number;
            /** Zh */
            zh: string;
        };
        /**
         * Change
         * @description One field that differs between two books. An entry that was not there before, or is not any more, is the field `entry`.
         */
        Change: {
            /** After */
            after: string | number | boolean | (string | number)[];
            /** Before */
            before: string | number | boolean | (string | number)[];
            /** Field */
            field: string;
            /** Name */
            name: string;
            noun: components["schemas"]["Noun"];
        };
        /**
         * CitizenMode
         * @description The safety gate: whether citizens may be called at all.
         * @enum {string}
         */
        CitizenMode: "first_response" | "joint" | "never";
        /**
         * CodeRequest
         * @description With a `device`, the code works on that device only.
         */
        CodeRequest: {
            /**
             * Device
             * @default
             */
            device: string;
            /** Phone */
            phone: string;
        };
        /**
         * Coming
         * @description How many are on their way, and when the first should be there; never who.
         */
        Coming: {
            /** Count */
            count: number;
            /** First Expected */
            first_expected: string | null;
        };
        /** ConsentIn */
        ConsentIn: {
            /** Given */
            given: boolean;
            /**
             * Kind
             * @constant
             */
            kind: "location";
        };
        /**
         * Consents
         * @description When each was given, None while it is not.
         */
        Consents: {
            /** Location */
            location: string | null;
        };
        /**
         * Datum
         * @description The frames in which Chinese phones and map shops state a position.
         * @enum {string}
         */
        Datum: "wgs84" | "gcj02" | "bd09";
        /** DefectIn */
        DefectIn: {
            /** Defect */
            defect: string;
        };
        /**
         * Doing
         * @description What somebody on duty is doing, as the map draws it.
         * @enum {string}
         */
        Doing: "free" | "asked" | "going" | "at_scene";
        /**
         * Draft
         * @description A whole book as somebody would like it.
         */
        Draft: {
            /** Categories */
            categories: components["schemas"]["CategoryIn"][];
            /** Policies */
            policies: components["schemas"]["PolicyIn"][];
        };
        /**
         * EditionDetail
         * @description A version and its lines. `changes`: what it changed in the one before. `skills`, `items`: what a line may ask for.
         */
        EditionDetail: {
            /** Categories */
            categories: components["schemas"]["Category"][];
            /** Changes */
            changes: components["schemas"]["Change"][];
            head: components["schemas"]["EditionRow"];
            /** Items */
            items: string[];
            /** Next */
            next: string[];
            /** Policies */
            policies: components["schemas"]["Policy"][];
            /** Skills */
            skills: string[];
        };
        /** EditionPage */
        EditionPage: {
            /** Rows */
            rows: components["schemas"]["EditionRow"][];
            /** Total */
            total: number;
        };
        /**
         * EditionRow
         * @description A version in the history. `author`: a person's name, empty for the file it came from.
         */
        EditionRow: {
            /** Author */
            author: string;
            /** Id */
            id: string;
            /**
             * Published
             * Format: date-time
             */
            published: string;
            /** Reason */
            reason: string;
            /** Restored */
            restored: number | null;
            /** Version */
            version: number;
        };
        /**
         * EquipmentRow
         * @description `at_post`: where it hangs, None in the house itself. `next`: what the actor may do with it.
         */
        EquipmentRow: {
            /** At Post */
            at_post: string | null;
            /** Defect */
            defect: string;
            /** Expires */
            expires: string | null;
            /** Id */
            id: string;
            /** Item */
            item: string;
            /** Next */
            next: string[];
            /** Usable */
            usable: boolean;
        };
        /** Escalation */
        Escalation: {
            /** To */
            to: string;
        };
        /**
         * ExportIn
         * @description Why a list is taken out of the house, and what the reader's language calls its columns and codes.
         */
        ExportIn: {
            /**
             * Reason
             * @default
             */
            reason: string;
            /**
             * Words
             * @default {}
             */
            words: {
                [key: string]: string;
            };
        };
        /**
         * Fault
         * @description Why a book is not sound: which field of which entry, by which rule. `facts`: the limits, for the sentence.
         */
        Fault: {
            /** Facts */
            facts: {
                [key: string]: string | number | boolean | null;
            };
            /** Field */
            field: string;
            /** Name */
            name: string;
            noun: components["schemas"]["Noun"];
            /** Rule */
            rule: string;
        };
        /**
         * FixIn
         * @description Where the phone is. Without a declared datum it is refused.
         */
        FixIn: {
            /** Accuracy M */
            accuracy_m?: number | null;
            datum?: components["schemas"]["Datum"] | null;
            /** Latitude */
            latitude: number;
            /** Longitude */
            longitude: number;
            /**
             * Mocked
             * @default false
             */
            mocked: boolean;
            /**
             * Seen
             * Format: date-time
             */
            seen: string;
        };
        /**
         * Force
         * @description The three forces of the alliance.
         * @enum {string}
         */
        Force: "guard" | "merchant" | "volunteer";
        /** GuardIn */
        GuardIn: {
            /** Guard */
            guard: string;
        };
        /**
         * GuardRow
         * @description A guard who may begin a shift. `has_pin`: he has chosen his digits.
         */
        GuardRow: {
            /** Has Pin */
            has_pin: boolean;
            /** Id */
            id: string;
            /** Name */
            name: string;
        };
        /** HTTPValidationError */
        HTTPValidationError: {
            /** Detail */
            detail?: components["schemas"]["ValidationError"][];
        };
        /**
         * Heat
         * @description Where incidents of the last `days` were, the fullest cells first; nothing of any one of them. `total`: how many they count.
         */
        Heat: {
            /** Cells */
            cells: components["schemas"]["HeatCell"][];
            /** Days */
            days: number;
            /** Total */
            total: number;
        };
        /**
         * HeatCell
         * @description A piece of ground about 125 m wide: its middle, and how often help was needed there.
         */
        HeatCell: {
            at: components["schemas"]["Point"];
            /** Count */
            count: number;
        };
        /** Help */
        Help: {
            /** Id */
            id: string;
            /**
             * Received
             * Format: date-time
             */
            received: string;
        };
        /**
         * HistoryRow
         * @description One thing that happened to a membership. `name`: of who did it, empty for machines and for who is gone.
         */
        HistoryRow: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Facts */
            facts: {
                [key: string]: unknown;
            };
            /** Kind */
            kind: string;
            /** Name */
            name: string;
            /** Role */
            role: string;
            /** Seq */
            seq: number;
        };
        /**
         * HomeIn
         * @description Any point of the cell: only the cell's centre is kept.
         */
        HomeIn: {
            at: components["schemas"]["Place-Input"];
        };
        /** HouseIn */
        HouseIn: {
            at?: components["schemas"]["Place-Input"] | null;
            /** Hours */
            hours?: string | null;
            /** Name */
            name?: string | null;
            /** Version */
            version: number;
        };
        /**
         * HouseRow
         * @description A house on the console.
         */
        HouseRow: {
            at: components["schemas"]["Point"];
            /** Equipment */
            equipment: components["schemas"]["EquipmentRow"][];
            /** Hours */
            hours: string;
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Posts */
            posts: components["schemas"]["PostRow"][];
            status: components["schemas"]["Manning"];
            /** Version */
            version: number;
        };
        /** IncidentPage */
        IncidentPage: {
            /** Rows */
            rows: components["schemas"]["IncidentRow"][];
            /** Total */
            total: number;
        };
        /**
         * IncidentRow
         * @description An incident on the console; `next` holds the buttons that work now.
         */
        IncidentRow: {
            /** Acknowledged */
            acknowledged: string | null;
            at: components["schemas"]["Point"] | null;
            caller: components["schemas"]["Caller"] | null;
            /** Category */
            category: string;
            /** Cleared */
            cleared: string | null;
            /** Closed */
            closed: string | null;
            /** Dispatched */
            dispatched: string | null;
            /** First Arrived */
            first_arrived: string | null;
            /** First Departed */
            first_departed: string | null;
            /** Handed To */
            handed_to: string | null;
            /** Id */
            id: string;
            /** Merged Into */
            merged_into: string | null;
            mode: components["schemas"]["CitizenMode"];
            /** Next */
            next: string[];
            /** Noticed */
            noticed: string | null;
            /** Number */
            number: number;
            /** Outcome */
            outcome: string;
            /** Place */
            place: string;
            /** Priority */
            priority: number;
            /**
             * Received
             * Format: date-time
             */
            received: string;
            /** Recommended */
            recommended: string | null;
            /** Services */
            services: components["schemas"]["Service"][];
            source: components["schemas"]["Source"];
            /** Station */
            station: string;
            status: components["schemas"]["IncidentStatus"];
            /** Target S */
            target_s: number;
            /** Text */
            text: string;
            /** Version */
            version: number;
        };
        /**
         * IncidentStatus
         * @enum {string}
         */
        IncidentStatus: "received" | "dispatched" | "acknowledged" | "en_route" | "on_scene" | "handling" | "reported" | "closed" | "followed_up" | "handed_over" | "cancelled" | "on_hold" | "merged";
        /** LookIn */
        LookIn: {
            /** Member */
            member: string;
            /** Reason */
            reason: string;
        };
        /**
         * LookRow
         * @description Who looked where I am.
         */
        LookRow: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Name */
            name: string;
            /** Reason */
            reason: string;
            /** Role */
            role: string;
        };
        /**
         * MannedHouse
         * @description A house; where it stands and how it is manned is written on its own door.
         */
        MannedHouse: {
            at: components["schemas"]["Point"];
            /** Name */
            name: string;
            /** Status */
            status: string;
        };
        /**
         * Manning
         * @description A house is open with an emergency unit at its posts, thin with fewer, closed with nobody.
         * @enum {string}
         */
        Manning: "open" | "thin" | "closed";
        /**
         * MapFacts
         * @description `base`: where the base map is, or null. `bounds`: west, south, east, north.
         */
        MapFacts: {
            /** Attribution */
            attribution: string;
            /** Base */
            base: string | null;
            /** Bounds */
            bounds: [
                number,
                number,
                number,
                number
            ] | null;
            centre: components["schemas"]["Point"];
            /** Estimated */
            estimated: boolean;
        };
        /** Mark */
        Mark: {
            /**
             * Arrived
             * @default false
             */
            arrived: boolean;
            /** Expected S */
            expected_s?: number | null;
            /** Service */
            service: string;
        };
        /** MeWithToken */
        MeWithToken: {
            account: components["schemas"]["AccountView"];
            /** Rights */
            rights: components["schemas"]["Right"][];
            /** Token */
            token: string;
        };
        /**
         * MemberOrder
         * @description How a list of members is put in order; with a minus, the other way round.
         * @enum {string}
         */
        MemberOrder: "name" | "-name" | "force" | "-force" | "status" | "-status" | "insured_until" | "-insured_until";
        /** MemberPage */
        MemberPage: {
            /** Rows */
            rows: components["schemas"]["MemberRow"][];
            /** Total */
            total: number;
        };
        /**
         * MemberRecord
         * @description A member as those see him who enrol; `home` is the centre of a cell, `next` holds the steps that are open now.
         */
        MemberRecord: {
            force: components["schemas"]["Force"];
            home: components["schemas"]["Point"] | null;
            /** Id */
            id: string;
            /** Insured Until */
            insured_until: string | null;
            /** Kit */
            kit: string[];
            /** Leader */
            leader: boolean;
            /** Location Consent */
            location_consent: string | null;
            mode: components["schemas"]["Mode"];
            /** Name */
            name: string;
            /** Next */
            next: string[];
            /** Phone */
            phone: string;
            /** Reason */
            reason: string;
            /** Skills */
            skills: components["schemas"]["Skill"][];
            status: components["schemas"]["MemberStatus"];
            /** Version */
            version: number;
        };
        /**
         * MemberRow
         * @description A member in the console's list. `phone`: its middle hidden. `skills`: codes of those valid today.
         */
        MemberRow: {
            force: components["schemas"]["Force"];
            /** Id */
            id: string;
            /** Insured Until */
            insured_until: string | null;
            mode: components["schemas"]["Mode"];
            /** Name */
            name: string;
            /** On Duty */
            on_duty: boolean;
            /** Phone */
            phone: string;
            /** Skills */
            skills: string[];
            status: components["schemas"]["MemberStatus"];
        };
        /**
         * MemberStatus
         * @enum {string}
         */
        MemberStatus: "applied" | "checked" | "interviewed" | "trained" | "on_probation" | "active" | "suspended" | "left" | "refused";
        /**
         * Mode
         * @description A person's own way of moving. Cruising speeds on open ground are in `SPEED_MPS`.
         * @enum {string}
         */
        Mode: "foot" | "hurry" | "bicycle" | "ebike" | "car";
        /**
         * Move
         * @description What a verb may need: a note (or, to close, an outcome), `into` to merge, `to` to hand over.
         */
        Move: {
            /**
             * Into
             * @default
             */
            into: string;
            /**
             * Note
             * @default
             */
            note: string;
            /**
             * Outcome
             * @default
             */
            outcome: string;
            /**
             * To
             * @default
             */
            to: string;
            /** Version */
            version?: number | null;
        };
        /**
         * MyOffer
         * @description A member's own offer. What is None is told only once he has accepted, and no longer than he is needed.
         */
        MyOffer: {
            aftercare: components["schemas"]["AftercareStatus"] | null;
            /** Answered */
            answered: string | null;
            /** Arrived */
            arrived: string | null;
            at: components["schemas"]["Point"] | null;
            /** Category */
            category: string;
            /** Departed */
            departed: string | null;
            /** Distance Band */
            distance_band: string;
            /** Estimated */
            estimated: boolean;
            /** Expected */
            expected: string | null;
            /** Expires */
            expires: string | null;
            /** Finished */
            finished: string | null;
            /** Id */
            id: string;
            /** Incident */
            incident: string | null;
            /** Leader */
            leader: boolean;
            /** Minutes */
            minutes: number;
            /** Next */
            next: string[];
            /** Number */
            number: number | null;
            /** Partners */
            partners: components["schemas"]["Partner"][];
            /** Photos */
            photos: string[];
            /** Place */
            place: string | null;
            /** Reason */
            reason: string;
            /** Report */
            report: string;
            role: components["schemas"]["pingan__features__dispatch__model__Role"];
            /** Sent */
            sent: string | null;
            /** Services */
            services: components["schemas"]["Service"][];
            /** Stand Off En */
            stand_off_en: string;
            /** Stand Off Zh */
            stand_off_zh: string;
            status: components["schemas"]["OfferStatus"];
            /** Text */
            text: string | null;
            via: components["schemas"]["MyPickup"] | null;
        };
        /** MyOfferPage */
        MyOfferPage: {
            /** Rows */
            rows: components["schemas"]["MyOffer"][];
            /** Total */
            total: number;
        };
        /** MyPickup */
        MyPickup: {
            at: components["schemas"]["Point"];
            /** House */
            house: string;
            /** Item */
            item: string;
            /** Name */
            name: string;
        };
        /** NewAccountIn */
        NewAccountIn: {
            /** Login */
            login: string;
            /** Name */
            name: string;
            /** Password */
            password: string;
            role: components["schemas"]["Role-Input"];
        };
        /**
         * NewPairing
         * @description What is shown to whoever asked for a code; kept nowhere.
         */
        NewPairing: {
            /** Code */
            code: string;
            /**
             * Expires
             * Format: date-time
             */
            expires: string;
        };
        /**
         * NewTracker
         * @description `token` is shown this once: the device's id in OsmAnd and Traccar, the password in OwnTracks.
         */
        NewTracker: {
            /** Token */
            token: string;
            tracker: components["schemas"]["TrackerRow"];
        };
        /** Note */
        Note: {
            /**
             * Note
             * @default
             */
            note: string;
        };
        /**
         * Noun
         * @description What an entry of the book is.
         * @enum {string}
         */
        Noun: "category" | "policy";
        /**
         * OfferRow
         * @description A rung of the ladder.
         */
        OfferRow: {
            /** Answered */
            answered: string | null;
            /** Arrived */
            arrived: string | null;
            /** Delivered */
            delivered: string | null;
            /** Departed */
            departed: string | null;
            /** Estimated */
            estimated: boolean;
            /** Eta S */
            eta_s: number;
            /** Expected */
            expected: string | null;
            /** Expires */
            expires: string | null;
            /** Finished */
            finished: string | null;
            force: components["schemas"]["Force"];
            /** Id */
            id: string;
            /** Leader */
            leader: boolean;
            /** Member */
            member: string;
            /** Metres */
            metres: number;
            /** Name */
            name: string;
            /** Next */
            next: string[];
            /** Photos */
            photos: string[];
            /** Reason */
            reason: string;
            /** Report */
            report: string;
            role: components["schemas"]["pingan__features__dispatch__model__Role"];
            /** Seen */
            seen: string | null;
            /** Sent */
            sent: string | null;
            status: components["schemas"]["OfferStatus"];
            via: components["schemas"]["Pickup"] | null;
        };
        /**
         * OfferStatus
         * @enum {string}
         */
        OfferStatus: "queued" | "sent" | "delivered" | "seen" | "accepted" | "declined" | "expired" | "recalled" | "en_route" | "arrived" | "working" | "done" | "withdrawn";
        /**
         * OnDutySince
         * @description `post`: its id, or None.
         */
        OnDutySince: {
            /** Post */
            post: string | null;
            /**
             * Since
             * Format: date-time
             */
            since: string;
        };
        /** PairIn */
        PairIn: {
            /** Code */
            code: string;
        };
        /** Paired */
        Paired: {
            account: components["schemas"]["AccountView"];
            /** Rights */
            rights: components["schemas"]["Right"][];
            /** Token */
            token: string;
        };
        /**
         * Partner
         * @description Somebody else on the way: first name and part only.
         */
        Partner: {
            /** Name */
            name: string;
            role: components["schemas"]["pingan__features__dispatch__model__Role"];
            status: components["schemas"]["OfferStatus"];
        };
        /** PassedRow */
        PassedRow: {
            /** Eta S */
            eta_s: number | null;
            /** Facts */
            facts: {
                [key: string]: string | number | boolean | null;
            };
            force: components["schemas"]["Force"];
            /** Member */
            member: string;
            /** Name */
            name: string;
            reason: components["schemas"]["WhyNot"];
        };
        /** PasswordIn */
        PasswordIn: {
            /** Password */
            password: string;
        };
        /** PickRow */
        PickRow: {
            /** Estimated */
            estimated: boolean;
            /** Eta S */
            eta_s: number;
            force: components["schemas"]["Force"];
            /** Gain */
            gain: number;
            /** Member */
            member: string;
            /** Metres */
            metres: number;
            mode: components["schemas"]["Mode"];
            /** Name */
            name: string;
            /** Odds */
            odds: number;
            /** Position Age S */
            position_age_s: number | null;
            /** Reasons */
            reasons: components["schemas"]["Reason"][];
            role: components["schemas"]["pingan__features__dispatch__model__Role"];
            /** Straight Metres */
            straight_metres: number;
            via: components["schemas"]["Pickup"] | null;
        };
        /**
         * Pickup
         * @description Equipment to fetch on the way.
         */
        Pickup: {
            /** House */
            house: string;
            /** Item */
            item: string;
            /** Name */
            name: string;
        };
        /** PinIn */
        PinIn: {
            /** Code */
            code: string;
            /** Guard */
            guard: string;
            /** Pin */
            pin: string;
        };
        /**
         * Place
         * @description A position with its declared datum.
         */
        "Place-Input": {
            datum: components["schemas"]["Datum"];
            /** Latitude */
            latitude: number;
            /** Longitude */
            longitude: number;
        };
        /**
         * Place
         * @description A name on the map that an address search can find. `kind`: street, compound, poi, water, area …
         */
        "Place-Output": {
            at: components["schemas"]["Point"];
            /** Kind */
            kind: string;
            /** Name */
            name: string;
        };
        /** PlanPair */
        PlanPair: {
            /** Eta S */
            eta_s: number;
            /** Incident */
            incident: string;
            /** Member */
            member: string;
            /** Name */
            name: string;
            /** Number */
            number: number;
            /** Place */
            place: string;
        };
        /**
         * PlanRow
         * @description A proposal for all incidents that wait: who to where, so that the total time is least.
         */
        PlanRow: {
            /**
             * Computed
             * Format: date-time
             */
            computed: string;
            /** One By One S */
            one_by_one_s: number;
            /** Pairs */
            pairs: components["schemas"]["PlanPair"][];
            /** Together S */
            together_s: number;
            /** Unfilled */
            unfilled: string[];
        };
        /**
         * Plea
         * @description Somebody asks for help from the app. An SOS needs no words.
         */
        Plea: {
            at?: components["schemas"]["Place-Input"] | null;
            /**
             * Category
             * @default help
             */
            category: string;
            /**
             * Place
             * @default
             */
            place: string;
            /**
             * Sos
             * @default false
             */
            sos: boolean;
            /**
             * Text
             * @default
             */
            text: string;
        };
        /**
         * Point
         * @description A WGS-84 position in degrees.
         */
        Point: {
            /** Latitude */
            latitude: number;
            /** Longitude */
            longitude: number;
        };
        /**
         * Policy
         * @description How offers go out.
         *
         *     `rings_min`: minutes of ETA, each ring opening `ring_every_s` after the one before; the last is the widest ever asked.
         *     `leader_after_s`, `police_after_s`: seconds from the start after which, with nobody coming, the call goes to the shift leader, then to
         *     police. `most`: the most offers unanswered at once under `expected_gain`. `recall_unanswered`: once enough have accepted, thank and
         *     recall those who have not answered yet; if false nobody new is asked, but who was asked may still answer and come.
         */
        Policy: {
            /**
             * Gain
             * @default 0.1
             */
            gain: number;
            kind: components["schemas"]["PolicyKind"];
            /**
             * Leader After S
             * @default 150
             */
            leader_after_s: number;
            /**
             * Most
             * @default 12
             */
            most: number;
            /** Name */
            name: string;
            /**
             * Police After S
             * @default 240
             */
            police_after_s: number;
            /**
             * Recall Unanswered
             * @default true
             */
            recall_unanswered: boolean;
            /**
             * Ring Every S
             * @default 45
             */
            ring_every_s: number;
            /**
             * Rings Min
             * @default [
             *       5,
             *       10,
             *       15
             *     ]
             */
            rings_min: number[];
            /**
             * Width
             * @default 3
             */
            width: number;
            /**
             * Window S
             * @default 30
             */
            window_s: number;
        };
        /** PolicyIn */
        PolicyIn: {
            /** Gain */
            gain: number;
            kind: components["schemas"]["PolicyKind"];
            /** Leader After S */
            leader_after_s: number;
            /** Most */
            most: number;
            /** Name */
            name: string;
            /** Police After S */
            police_after_s: number;
            /** Recall Unanswered */
            recall_unanswered: boolean;
            /** Ring Every S */
            ring_every_s: number;
            /** Rings Min */
            rings_min: number[];
            /** Width */
            width: number;
            /** Window S */
            window_s: number;
        };
        /**
         * PolicyKind
         * @description `nearest`: keep `width` offers unanswered, the nearest first; silence or a no passes the offer on.
         *
         *     `replace`: ask `width` at once, replace a no at once and a silence at its window's end. `expected_gain`: ask one more while it raises
         *     P(arrival within the target) by at least `gain`.
         * @enum {string}
         */
        PolicyKind: "nearest" | "replace" | "expected_gain";
        /** PostChoice */
        PostChoice: {
            /** Id */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * PostIn
         * @description Fields left out stay as they are.
         */
        PostIn: {
            at?: components["schemas"]["Place-Input"] | null;
            /** Name */
            name?: string | null;
            /** Version */
            version: number;
        };
        /**
         * PostRow
         * @description `guards`: ids of the members on duty there.
         */
        PostRow: {
            at: components["schemas"]["Point"];
            /** Guards */
            guards: string[];
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Version */
            version: number;
        };
        /** Preview */
        Preview: {
            at: components["schemas"]["Place-Input"];
            /** Category */
            category: string;
        };
        /**
         * Publication
         * @description `based_on`: the version the author had before him.
         */
        Publication: {
            /** Based On */
            based_on: number;
            /** Categories */
            categories: components["schemas"]["CategoryIn"][];
            /** Policies */
            policies: components["schemas"]["PolicyIn"][];
            /** Reason */
            reason: string;
        };
        /**
         * Rank
         * @enum {string}
         */
        Rank: "city" | "district" | "station" | "subdistrict" | "committee" | "grid" | "micro_grid";
        /**
         * Reach
         * @description The area from which `mode` arrives within `minutes`: outer rings of one or more polygons.
         */
        Reach: {
            /**
             * Estimated
             * @default false
             */
            estimated: boolean;
            /** Minutes */
            minutes: number;
            mode: components["schemas"]["Mode"];
            /** Rings */
            rings: components["schemas"]["Point"][][];
        };
        /**
         * Reached
         * @description How soon somebody was there. `median_s`: None where fewer than half of the calls were reached.
         */
        Reached: {
            /** Median S */
            median_s: number | null;
            /** Offers Per Call */
            offers_per_call: number;
            /** P Within 3 Min */
            p_within_3_min: number;
            /** P Within 5 Min */
            p_within_5_min: number;
        };
        /**
         * Reason
         * @description A code and facts; the sentence is the screen's.
         *
         *     E.g. `nearest` {rank: 1}, `carries` {item}, `fetches` {item, house}, `has_skill` {skill}.
         */
        Reason: {
            /** Code */
            code: string;
            /** Facts */
            facts: {
                [key: string]: string | number | boolean | null;
            };
        };
        /** Removal */
        Removal: {
            /** Offer */
            offer: string;
        };
        /** RepairIn */
        RepairIn: {
            /** Expires */
            expires?: string | null;
        };
        /**
         * Request
         * @description Help somebody asked for, as he sees it himself. `coming`: None once it is over.
         */
        Request: {
            /** Acknowledged */
            acknowledged: string | null;
            /** Category */
            category: string;
            /** Closed */
            closed: string | null;
            coming: components["schemas"]["Coming"] | null;
            /** First Arrived */
            first_arrived: string | null;
            /** Id */
            id: string;
            /** Next */
            next: string[];
            /** Noticed */
            noticed: string | null;
            /** Number */
            number: number;
            /** Outcome */
            outcome: string;
            /** Place */
            place: string;
            /**
             * Received
             * Format: date-time
             */
            received: string;
            /** Services */
            services: components["schemas"]["Service"][];
            status: components["schemas"]["IncidentStatus"];
        };
        /** Restoration */
        Restoration: {
            /** Based On */
            based_on: number;
            /** Reason */
            reason: string;
        };
        /**
         * Review
         * @description What a draft would change, and everything that keeps it from being published.
         */
        Review: {
            /** Based On */
            based_on: number;
            /** Changes */
            changes: components["schemas"]["Change"][];
            /** Faults */
            faults: components["schemas"]["Fault"][];
        };
        /**
         * Right
         * @description One permission each, named noun.verb.
         * @enum {string}
         */
        Right: "session.own" | "account.administer" | "audit.read" | "place.find" | "area.read" | "house.read" | "house.amend" | "equipment.check" | "member.read" | "member.enrol" | "member.export" | "member.self" | "duty.own" | "duty.end" | "duty.read" | "position.send" | "position.watch" | "position.look" | "incident.read" | "incident.receive" | "incident.handle" | "incident.relay" | "category.read" | "rulebook.read" | "rulebook.edit" | "help.ask" | "dispatch.read" | "dispatch.command" | "dispatch.step" | "offer.answer" | "photo.read" | "post.serve" | "tablet.pair" | "aftercare.answer" | "aftercare.read" | "wall.read";
        /**
         * Role
         * @description The parts people (and three machines) play.
         * @enum {string}
         */
        "Role-Input": "dispatcher" | "chief" | "officer" | "auditor" | "admin" | "subdistrict" | "district" | "city" | "wall" | "house_lead" | "guard" | "merchant" | "volunteer" | "resident" | "tablet" | "tracker" | "gateway" | "engine";
        /**
         * Route
         * @description A drawn way: seconds, metres and the line to follow.
         */
        Route: {
            /**
             * Estimated
             * @default false
             */
            estimated: boolean;
            /** Line */
            line: components["schemas"]["Point"][];
            /** Metres */
            metres: number;
            /** Seconds */
            seconds: number;
        };
        /**
         * Rulebook
         * @description What a station decides for itself: its kinds of incidents, and how offers go out for each.
         */
        Rulebook: {
            /** Categories */
            categories: components["schemas"]["Category"][];
            /** Policies */
            policies: components["schemas"]["Policy"][];
        };
        /**
         * Service
         * @description Police, fire brigade or ambulance on the way: when they are expected, when they came.
         */
        Service: {
            /** Arrived */
            arrived?: string | null;
            /** Expected */
            expected?: string | null;
            /** Service */
            service: string;
        };
        /** SessionView */
        SessionView: {
            /**
             * Created
             * Format: date-time
             */
            created: string;
            /** Current */
            current: boolean;
            /** Device */
            device: string;
            /** Id */
            id: string;
            /**
             * Last Used
             * Format: date-time
             */
            last_used: string;
        };
        /**
         * SetUp
         * @description `uri`: what the person's authenticator takes in, as text or QR code; shown this once.
         */
        SetUp: {
            account: components["schemas"]["AccountRow"];
            /** Uri */
            uri: string;
        };
        /**
         * Shift
         * @description What another rulebook would have meant for a call.
         * @enum {string}
         */
        Shift: "at_once" | "needs_word" | "with_police_only" | "no_longer_offered" | "newly_offered" | "alone" | "more_people" | "fewer_people" | "other_equipment" | "other_skills" | "other_priority" | "other_target" | "other_words" | "other_policy";
        /**
         * ShiftIn
         * @description `relieves`: who goes home.
         */
        ShiftIn: {
            /** Guard */
            guard: string;
            /** Pin */
            pin: string;
            /**
             * Relieves
             * @default []
             */
            relieves: string[];
        };
        /**
         * ShortlistRow
         * @description Who is best and why, and everybody else and why not.
         */
        ShortlistRow: {
            citizens: components["schemas"]["CitizenMode"];
            /**
             * Computed
             * Format: date-time
             */
            computed: string;
            /** Estimated */
            estimated: boolean;
            /** Go */
            go: components["schemas"]["PickRow"][];
            /** Incident */
            incident: string | null;
            /** Passed */
            passed: components["schemas"]["PassedRow"][];
        };
        /** SignIn */
        SignIn: {
            /** Code */
            code: string;
            /** Login */
            login: string;
            /** Password */
            password: string;
        };
        /** SignInByCode */
        SignInByCode: {
            /** Code */
            code: string;
            /**
             * Device
             * @default
             */
            device: string;
            /** Phone */
            phone: string;
        };
        /**
         * Skill
         * @description `code`: first_aid, aed, extinguisher, micro_fire, traffic, interpreter, driver. `until`: last day of validity, None for ever.
         */
        Skill: {
            /** Code */
            code: string;
            /** Until */
            until?: string | null;
        };
        /** SkillIn */
        SkillIn: {
            /** Code */
            code: string;
            /** Until */
            until?: string | null;
        };
        /**
         * Somebody
         * @description A person on duty without identity. `at` is rounded to about a hundred metres; `stale`: it is older than three minutes.
         */
        Somebody: {
            at: components["schemas"]["Point"];
            force: components["schemas"]["Force"];
            /** Stale */
            stale: boolean;
            state: components["schemas"]["Doing"];
        };
        /**
         * Source
         * @enum {string}
         */
        Source: "desk" | "app" | "sos" | "gateway";
        /** StationView */
        StationView: {
            /** Id */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * Step
         * @description Why, where there is something to say.
         */
        Step: {
            /**
             * Reason
             * @default
             */
            reason: string;
        };
        /**
         * StepIn
         * @description `guard`: who goes; left out, the one who was asked.
         */
        StepIn: {
            /**
             * Guard
             * @default
             */
            guard: string;
            /**
             * Reason
             * @default
             */
            reason: string;
            /**
             * Report
             * @default
             */
            report: string;
        };
        /**
         * TabletRow
         * @description A tablet at a post. `last_used`: within five minutes; None if its session has run out.
         */
        TabletRow: {
            /** Id */
            id: string;
            /** Last Used */
            last_used: string | null;
            /** Name */
            name: string;
            /**
             * Paired
             * Format: date-time
             */
            paired: string;
            /** Post */
            post: string;
        };
        /**
         * Taken
         * @description What it became here.
         */
        Taken: {
            /** Id */
            id: string;
            /** Number */
            number: number;
        };
        /**
         * ThingIn
         * @description `post`: where it hangs, left out for the house itself. `expires`: the last day it may be relied on, left out for ever.
         */
        ThingIn: {
            /** Expires */
            expires?: string | null;
            /** Item */
            item: string;
            /** Post */
            post?: string | null;
        };
        /**
         * TimelineActor
         * @description `via`: the shared tablet at which it was done, or empty.
         */
        TimelineActor: {
            /** Name */
            name: string;
            /** Role */
            role: string;
            /** Via */
            via: string;
        };
        /** TimelineRow */
        TimelineRow: {
            actor: components["schemas"]["TimelineActor"] | null;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Facts */
            facts: {
                [key: string]: unknown;
            };
            /** Kind */
            kind: string;
            /** Seq */
            seq: number;
        };
        /**
         * Today
         * @description Since midnight. `reached_s`: seconds from the call to the first one there, the median; None while nobody has arrived.
         */
        Today: {
            /** Over */
            over: number;
            /** Reached S */
            reached_s: number | null;
            /** Received */
            received: number;
        };
        /**
         * ToolRow
         * @description One thing on the house's hooks. `at_post`: it hangs at this very post.
         */
        ToolRow: {
            /** At Post */
            at_post: boolean;
            /** Expires */
            expires: string | null;
            /** Id */
            id: string;
            /** Item */
            item: string;
            /** Usable */
            usable: boolean;
        };
        /** TrackerIn */
        TrackerIn: {
            datum: components["schemas"]["Datum"];
            /** Name */
            name: string;
        };
        /** TrackerRow */
        TrackerRow: {
            /**
             * Created
             * Format: date-time
             */
            created: string;
            datum: components["schemas"]["Datum"];
            /** Id */
            id: string;
            /** Name */
            name: string;
        };
        /** ValidationError */
        ValidationError: {
            /** Context */
            ctx?: Record<string, never>;
            /** Input */
            input?: unknown;
            /** Location */
            loc: (string | number)[];
            /** Message */
            msg: string;
            /** Error Type */
            type: string;
        };
        /**
         * Wall
         * @description Everything on it at `now`. `on_duty`: how many there are, those without a known place too.
         */
        Wall: {
            /** Calls */
            calls: components["schemas"]["Call-Output"][];
            /** Forces */
            forces: {
                [key: string]: number;
            };
            /** Houses */
            houses: components["schemas"]["MannedHouse"][];
            /**
             * Now
             * Format: date-time
             */
            now: string;
            /** On Duty */
            on_duty: number;
            /** People */
            people: components["schemas"]["Somebody"][];
            /** Station */
            station: string;
            today: components["schemas"]["Today"];
        };
        /** Whereabouts */
        Whereabouts: {
            at: components["schemas"]["Point"];
            /**
             * Seen
             * Format: date-time
             */
            seen: string;
        };
        /**
         * WhyNot
         * @description Why somebody is passed over.
         * @enum {string}
         */
        WhyNot: "not_for_citizens" | "taken_off" | "busy" | "asked_already" | "declined" | "resting" | "not_insured" | "lacks_skill" | "lacks_equipment" | "no_position" | "position_too_old" | "no_path" | "too_far" | "needs_partner";
        /** Me */
        pingan__features__access__queries__Me: {
            account: components["schemas"]["AccountView"];
            /** Rights */
            rights: components["schemas"]["Right"][];
        };
        /**
         * Role
         * @description At the scene.
         * @enum {string}
         */
        pingan__features__dispatch__model__Role: "first_response" | "fetch_equipment" | "coordinate";
        /**
         * Me
         * @description A member as he sees himself. `mode`: how he moves today, or as a rule while off duty. `home`: the centre of the cell he lives in.
         */
        pingan__features__duty__queries__Me: {
            consents: components["schemas"]["Consents"];
            duty: components["schemas"]["OnDutySince"] | null;
            force: components["schemas"]["Force"];
            home: components["schemas"]["Point"] | null;
            /** Id */
            id: string;
            /** Insured Until */
            insured_until: string | null;
            mode: components["schemas"]["Mode"];
            /** Name */
            name: string;
            /** Next */
            next: string[];
            /** Post Choices */
            post_choices: components["schemas"]["PostChoice"][];
            /** Skills */
            skills: components["schemas"]["Skill"][];
        };
        /**
         * Role
         * @description The parts people (and three machines) play.
         * @enum {string}
         */
        pingan__kernel__rights__Role: "dispatcher" | "chief" | "officer" | "auditor" | "admin" | "subdistrict" | "district" | "city" | "wall" | "house_lead" | "guard" | "merchant" | "volunteer" | "resident" | "tablet" | "tracker" | "gateway" | "engine";
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    ask_for_code_api_access_codes_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: string;
                    };
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    me_api_access_me_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["pingan__features__access__queries__Me"];
                };
            };
        };
    };
    sessions_api_access_sessions_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"][];
                };
            };
        };
    };
    end_session_api_access_sessions__session_id__delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    sign_in_api_access_sign_in_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["pingan__features__access__queries__Me"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    sign_in_by_code_api_access_sign_in_by_code_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInByCode"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeWithToken"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    sign_out_api_access_sign_out_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    search_accounts_api_accounts_get: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                q?: string;
                role?: components["schemas"]["Role-Input"] | null;
                disabled?: boolean | null;
                sort?: components["schemas"]["AccountOrder"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountPage"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    add_account_api_accounts_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAccountIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUp"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    export_accounts_api_accounts_export_post: {
        parameters: {
            query?: {
                q?: string;
                role?: components["schemas"]["Role-Input"] | null;
                disabled?: boolean | null;
                sort?: components["schemas"]["AccountOrder"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    disable_api_accounts__account_id__disable_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountRow"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    enable_api_accounts__account_id__enable_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountRow"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    end_sessions_api_accounts__account_id__end_sessions_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountRow"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    replace_authenticator_api_accounts__account_id__replace_authenticator_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUp"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    replace_password_api_accounts__account_id__replace_password_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountRow"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    speak_api_aftercare__offer__speak_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                offer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer-Output"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_areas_api_areas_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaRow"][];
                };
            };
        };
    };
    read_api_audit_get: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                who?: string;
                kind?: string;
                subject?: string;
                since?: string | null;
                until?: string | null;
                as_of?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    export_api_audit_export_post: {
        parameters: {
            query?: {
                who?: string;
                kind?: string;
                subject?: string;
                since?: string | null;
                until?: string | null;
                as_of?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    add_api_call_outs__call_out__add_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                call_out: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Addition"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallOutRow"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    drop_api_call_outs__call_out__drop_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                call_out: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Removal"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallOutRow"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    escalate_api_call_outs__call_out__escalate_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                call_out: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Escalation"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallOutRow"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    recall_api_call_outs__call_out__recall_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                call_out: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Note"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallOutRow"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    categories_api_categories_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Category"][];
                };
            };
        };
    };
    plan_api_dispatch_plan_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanRow"];
                };
            };
        };
    };
    preview_api_dispatch_preview_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Preview"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShortlistRow"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    go_off_api_duty_off_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["pingan__features__duty__queries__Me"];
                };
            };
        };
    };
    go_on_api_duty_on_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Beginning"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["pingan__features__duty__queries__Me"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    repair_api_equipment__equipment__repair_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                equipment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepairIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    report_defect_api_equipment__equipment__report_defect_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                equipment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DefectIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    ask_help_api_help_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Plea"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    my_requests_api_help_mine_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"][];
                };
            };
        };
    };
    cancel_help_api_help__incident__cancel_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                incident: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_houses_api_houses_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseRow"][];
                };
            };
        };
    };
    export_houses_api_houses_export_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    amend_house_api_houses__house__patch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                house: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HouseIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    hang_api_houses__house__equipment_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                house: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThingIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    search_api_incidents_get: {
        parameters: {
            query?: {
                q?: string;
                category?: string;
                status?: string;
                open?: boolean;
                page?: number;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentPage"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    receive_api_incidents_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Call-Input"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentRow"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    duplicates_api_incidents_duplicates_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Call-Input"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentRow"][];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    heat_api_incidents_heat_get: {
        parameters: {
            query?: {
                days?: number;
                category?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Heat"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    get_api_incidents__incident__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                incident: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentRow"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    amend_api_incidents__incident__patch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                incident: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Amendment"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentRow"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    call_out_api_incidents__incident__call_out_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                incident: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallOutIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallOutRow"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    notice_api_incidents__incident__notice_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                incident: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentRow"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    mark_service_api_incidents__incident__services_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                incident: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Mark"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentRow"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    shortlist_api_incidents__incident__shortlist_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                incident: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShortlistRow"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    timeline_api_incidents__incident__timeline_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                incident: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineRow"][];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    timeline_csv_api_incidents__incident__timeline_csv_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                incident: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    move_api_incidents__incident___verb__post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                incident: string;
                verb: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Move"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentRow"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    lamps_api_lamps_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: "ok" | "estimated" | "late" | "slow" | "off" | "down";
                    };
                };
            };
        };
    };
    map__api_map_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MapFacts"];
                };
            };
        };
    };
    search_members_api_members_get: {
        parameters: {
            query?: {
                on_duty?: boolean | null;
                page?: number;
                size?: number;
                q?: string;
                force?: components["schemas"]["Force"] | null;
                status?: components["schemas"]["MemberStatus"] | null;
                skill?: string;
                sort?: components["schemas"]["MemberOrder"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberPage"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    enrol_api_members_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberRecord"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    export_members_api_members_export_post: {
        parameters: {
            query?: {
                on_duty?: boolean | null;
                q?: string;
                force?: components["schemas"]["Force"] | null;
                status?: components["schemas"]["MemberStatus"] | null;
                skill?: string;
                sort?: components["schemas"]["MemberOrder"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    consent_api_members_me_consents_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["pingan__features__duty__queries__Me"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    set_home_api_members_me_home_put: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HomeIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["pingan__features__duty__queries__Me"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    clear_home_api_members_me_home_delete: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["pingan__features__duty__queries__Me"];
                };
            };
        };
    };
    get_api_members__member_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                member_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberRecord"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    amend_api_members__member_id__patch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                member_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendmentIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberRecord"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    admit_member_api_members__member_id__admit_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                member_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Step"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberRecord"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    check_member_api_members__member_id__check_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                member_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Step"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberRecord"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    confirm_member_api_members__member_id__confirm_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                member_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Step"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberRecord"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    history_api_members__member_id__history_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                member_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryRow"][];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    interview_member_api_members__member_id__interview_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                member_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Step"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberRecord"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    leave_member_api_members__member_id__leave_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                member_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Step"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberRecord"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    refuse_member_api_members__member_id__refuse_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                member_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Step"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberRecord"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    reinstate_member_api_members__member_id__reinstate_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                member_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Step"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberRecord"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    suspend_member_api_members__member_id__suspend_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                member_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Step"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberRecord"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    train_member_api_members__member_id__train_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                member_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Step"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberRecord"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    my_offers_api_offers_mine_get: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyOfferPage"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    answer_api_offers__offer__aftercare_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                offer: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer-Output"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    attach_photo_api_offers__offer__photos_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                offer: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Body_attach_photo_api_offers__offer__photos_post"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyOffer"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    my_route_api_offers__offer__route_get: {
        parameters: {
            query: {
                from: string;
                fetched?: boolean;
            };
            header?: never;
            path: {
                offer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Route"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    answer_api_offers__offer___verb__post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                offer: string;
                verb: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Answer-Input"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyOffer"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    photo_api_photos__name__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_places_api_places_get: {
        parameters: {
            query?: {
                q?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Place-Output"][];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    policies_api_policies_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Policy"][];
                };
            };
        };
    };
    receive_api_positions_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FixIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: string;
                    };
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    looks_at_me_api_positions_looks_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookRow"][];
                };
            };
        };
    };
    look_api_positions_looks_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LookIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Whereabouts"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    looks_at_api_positions_looks__member_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                member_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookRow"][];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_trackers_api_positions_trackers_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrackerRow"][];
                };
            };
        };
    };
    add_tracker_api_positions_trackers_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrackerIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewTracker"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    drop_tracker_api_positions_trackers__tracker__delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tracker: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    amend_post_api_posts__post__patch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                post: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    ask_pairing_api_posts__post__pairing_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                post: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewPairing"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    reach_api_reach_get: {
        parameters: {
            query: {
                latitude: number;
                longitude: number;
                mode?: components["schemas"]["Mode"];
                minutes?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reach"][];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    show_route_api_route_get: {
        parameters: {
            query: {
                from: string;
                to: string;
                mode?: components["schemas"]["Mode"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Route"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    in_force_api_rulebook_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionDetail"];
                };
            };
        };
    };
    history_api_rulebook_editions_get: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionPage"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    publish_api_rulebook_editions_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Publication"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionDetail"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    get_api_rulebook_editions__version__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionDetail"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    restore_api_rulebook_editions__version__restore_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Restoration"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionDetail"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    preview_api_rulebook_preview_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Rulebook"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookPreview"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    review_api_rulebook_review_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Draft"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    send_code_api_tablet_codes_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuardIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: string;
                    };
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    equipment_api_tablet_equipment_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToolRow"][];
                };
            };
        };
    };
    guards_api_tablet_guards_get: {
        parameters: {
            query?: {
                tail?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuardRow"][];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    ask_help_api_tablet_help_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Help"];
                };
            };
        };
    };
    answer_api_tablet_offers__offer___verb__post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                offer: string;
                verb: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["StepIn"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyOffer"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    pair_api_tablet_pair_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PairIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Paired"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    change_pin_api_tablet_pins_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PinIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    sign_on_api_tablet_shifts_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShiftIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    sign_off_api_tablet_shifts_end_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuardIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    tablets_api_tablets_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TabletRow"][];
                };
            };
        };
    };
    remove_api_tablets__tablet__delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tablet: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    wall_api_wall_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wall"];
                };
            };
        };
    };
}
