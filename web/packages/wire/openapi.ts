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
    "/api/accounts/{account_id}/change_role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change Role
         * @description At once where he loses rights; where he gains some, a second person is asked.
         */
        post: operations["change_role_api_accounts__account_id__change_role_post"];
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
    "/api/advisories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Filed */
        get: operations["filed_api_advisories_get"];
        put?: never;
        /** Send */
        post: operations["send_api_advisories_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/advisories/pictures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Attach Picture */
        post: operations["attach_picture_api_advisories_pictures_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/advisories/sounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Attach Sound */
        post: operations["attach_sound_api_advisories_sounds_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/advisories/{advisory}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get */
        get: operations["get_api_advisories__advisory__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/advisories/{advisory}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw */
        post: operations["withdraw_api_advisories__advisory__withdraw_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/advisory-files/{part}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Part */
        get: operations["part_api_advisory_files__part__get"];
        put?: never;
        post?: never;
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
    "/api/alert-sightings/{sighting}/mismatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mismatch */
        post: operations["mismatch_api_alert_sightings__sighting__mismatch_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Draft */
        post: operations["draft_api_alerts_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/alerts/reach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reach */
        get: operations["reach_api_alerts_reach_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/alerts/{alert}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look
         * @description Each look leaves a trace.
         */
        get: operations["look_api_alerts__alert__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/alerts/{alert}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve */
        post: operations["approve_api_alerts__alert__approve_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/alerts/{alert}/photo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look At Photo
         * @description Each look leaves a trace, in the log and in the picture.
         */
        get: operations["look_at_photo_api_alerts__alert__photo_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/alerts/{alert}/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach
         * @description Puts it to the draft and asks a second person, which is what the answer says.
         */
        post: operations["attach_api_alerts__alert__photos_post"];
        /** Take Off */
        delete: operations["take_off_api_alerts__alert__photos_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/alerts/{alert}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Recall */
        post: operations["recall_api_alerts__alert__recall_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/alerts/{alert}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse */
        post: operations["refuse_api_alerts__alert__refuse_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/alerts/{alert}/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Renew */
        post: operations["renew_api_alerts__alert__renew_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Search */
        get: operations["search_api_applications_get"];
        put?: never;
        /** Apply */
        post: operations["apply_api_applications_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mine */
        get: operations["mine_api_applications_mine_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/mine/appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Appeal */
        post: operations["appeal_api_applications_mine_appeal_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/mine/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw */
        post: operations["withdraw_api_applications_mine_withdraw_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/owners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Owners */
        get: operations["owners_api_applications_owners_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{application}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get */
        get: operations["get_api_applications__application__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Assign */
        patch: operations["assign_api_applications__application__patch"];
        trace?: never;
    };
    "/api/applications/{application}/appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide */
        post: operations["decide_api_applications__application__appeal_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{application}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Claim */
        post: operations["claim_api_applications__application__claim_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{application}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** History */
        get: operations["history_api_applications__application__history_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{application}/house": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open House */
        post: operations["open_house_api_applications__application__house_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{application}/recommendation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Recommend */
        post: operations["recommend_api_applications__application__recommendation_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{application}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Step */
        post: operations["step_api_applications__application__steps_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approvals/past": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Past */
        get: operations["past_api_approvals_past_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approvals/{approval}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide */
        post: operations["decide_api_approvals__approval__decide_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approvals/{approval}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw */
        post: operations["withdraw_api_approvals__approval__withdraw_post"];
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
    "/api/audiences/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Preview */
        post: operations["preview_api_audiences_preview_post"];
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
    "/api/audit/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Last Check */
        get: operations["last_check_api_audit_check_get"];
        put?: never;
        /** Check */
        post: operations["check_api_audit_check_post"];
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
    "/api/beats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add Beat */
        post: operations["add_beat_api_beats_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/beats/{beat}": {
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
        /** Amend Beat */
        patch: operations["amend_beat_api_beats__beat__patch"];
        trace?: never;
    };
    "/api/beats/{beat}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Retire Beat */
        post: operations["retire_beat_api_beats__beat__retire_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/break-glass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Break Glass */
        post: operations["break_glass_api_break_glass_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/break-glass/{opening}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End */
        post: operations["end_api_break_glass__opening__end_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/break-glass/{opening}/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look
         * @description Each look leaves a trace.
         */
        post: operations["look_api_break_glass__opening__look_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/break-glass/{opening}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Review */
        post: operations["review_api_break_glass__opening__review_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/{token}.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed
         * @description A private address; whoever has it needs no session.
         */
        get: operations["feed_api_calendar__token__ics_get"];
        put?: never;
        post?: never;
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
    "/api/clue-box/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Box
         * @description Nobody is signed in.
         */
        get: operations["box_api_clue_box__token__get"];
        put?: never;
        /** Report By Link */
        post: operations["report_by_link_api_clue_box__token__post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clue-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check
         * @description What is wrong with a text while it is typed: `identity_number`, `phone`, `plate`, `only_who`, or nothing.
         */
        post: operations["check_api_clue_check_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clue-check/photos": {
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
         * @description What people would see of a photograph; nothing of it is kept.
         */
        post: operations["preview_api_clue_check_photos_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clue-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Links */
        get: operations["links_api_clue_links_get"];
        put?: never;
        /** Make Link */
        post: operations["make_link_api_clue_links_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clue-links/{link}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revoke Link */
        post: operations["revoke_link_api_clue_links__link__revoke_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clue-map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Clue Map
         * @description The same for whoever reports without an account; it tells nothing of anybody.
         */
        get: operations["clue_map_api_clue_map_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clue-return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Returned */
        post: operations["returned_api_clue_return_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clue-return/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add Photo
         * @description By the return code, so that no account stands beside a photograph either.
         */
        post: operations["add_photo_api_clue_return_photos_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clue-return/words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add Words */
        post: operations["add_words_api_clue_return_words_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Search */
        get: operations["search_api_clues_get"];
        put?: never;
        /**
         * Report
         * @description Whatever key the request carries, its answer is not kept for a second sending: it would stand beside the reporter's account.
         */
        post: operations["report_api_clues_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clues/{clue}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get */
        get: operations["get_api_clues__clue__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Prefer */
        patch: operations["prefer_api_clues__clue__patch"];
        trace?: never;
    };
    "/api/clues/{clue}/envelope": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take Envelope
         * @description Not kept under the request's key, where it would outlive the clue: who lost the answer takes it again.
         */
        post: operations["take_envelope_api_clues__clue__envelope_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clues/{clue}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hold */
        post: operations["hold_api_clues__clue__hold_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clues/{clue}/incident": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open Incident */
        post: operations["open_incident_api_clues__clue__incident_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clues/{clue}/let-go": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let Go */
        post: operations["let_go_api_clues__clue__let_go_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clues/{clue}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Merge */
        post: operations["merge_api_clues__clue__merge_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clues/{clue}/photos/{photo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Photo */
        get: operations["photo_api_clues__clue__photos__photo__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clues/{clue}/photos/{photo}/cover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cover Photo
         * @description Covers more of it; there is no way back.
         */
        post: operations["cover_photo_api_clues__clue__photos__photo__cover_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clues/{clue}/photos/{photo}/original": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Original
         * @description Once. Whatever key the request carries, the answer is not kept for a second sending.
         */
        post: operations["original_api_clues__clue__photos__photo__original_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clues/{clue}/say": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say */
        post: operations["say_api_clues__clue__say_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clues/{clue}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Step */
        post: operations["step_api_clues__clue__steps_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Deliveries */
        get: operations["deliveries_api_deliveries_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deliveries/{delivery}/{verb}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Handle */
        post: operations["handle_api_deliveries__delivery___verb__post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Desk */
        get: operations["desk_api_desk_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/concerns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Raise Concern */
        post: operations["raise_concern_api_desk_concerns_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/concerns/{concern}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Settle Concern */
        post: operations["settle_concern_api_desk_concerns__concern__settle_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand Over */
        post: operations["hand_over_api_desk_hand_over_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave */
        post: operations["leave_api_desk_leave_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/matters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Matters */
        get: operations["matters_api_desk_matters_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/sittings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** History */
        get: operations["history_api_desk_sittings_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/sittings/{sitting}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get */
        get: operations["get_api_desk_sittings__sitting__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take Back */
        post: operations["take_back_api_desk_take_back_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/take-on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take On */
        post: operations["take_on_api_desk_take_on_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/take-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take Over */
        post: operations["take_over_api_desk_take_over_post"];
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
    "/api/duty/hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My Hours */
        get: operations["my_hours_api_duty_hours_get"];
        put?: never;
        post?: never;
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
    "/api/equipment-photos/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Photo */
        get: operations["photo_api_equipment_photos__name__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/equipment/{equipment}": {
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
        /** Amend */
        patch: operations["amend_api_equipment__equipment__patch"];
        trace?: never;
    };
    "/api/equipment/{equipment}/give_back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give Back */
        post: operations["give_back_api_equipment__equipment__give_back_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/equipment/{equipment}/give_back_mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give Back Mine */
        post: operations["give_back_mine_api_equipment__equipment__give_back_mine_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/equipment/{equipment}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** History */
        get: operations["history_api_equipment__equipment__history_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/equipment/{equipment}/inspect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Inspect */
        post: operations["inspect_api_equipment__equipment__inspect_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/equipment/{equipment}/lend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lend */
        post: operations["lend_api_equipment__equipment__lend_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/equipment/{equipment}/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add Photo */
        post: operations["add_photo_api_equipment__equipment__photos_post"];
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
    "/api/equipment/{equipment}/write_off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write Off */
        post: operations["write_off_api_equipment__equipment__write_off_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin */
        post: operations["begin_api_handovers_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handovers/{handover}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Checklist */
        get: operations["checklist_api_handovers__handover__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handovers/{handover}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check */
        post: operations["check_api_handovers__handover__check_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handovers/{handover}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Dismiss */
        post: operations["dismiss_api_handovers__handover__dismiss_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handovers/{handover}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign */
        post: operations["sign_api_handovers__handover__sign_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazards/{hazard}": {
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
        /** Assign */
        patch: operations["assign_api_hazards__hazard__patch"];
        trace?: never;
    };
    "/api/hazards/{hazard}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept */
        post: operations["accept_api_hazards__hazard__accept_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazards/{hazard}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send Back */
        post: operations["send_back_api_hazards__hazard__return_post"];
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
    "/api/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Holds */
        get: operations["list_holds_api_holds_get"];
        put?: never;
        /**
         * Place
         * @description Asks a second person, on whose word it is done.
         */
        post: operations["place_api_holds_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/holds/{hold}/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lift
         * @description Asks a second person, on whose word it is done.
         */
        post: operations["lift_api_holds__hold__lift_post"];
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
        /** Found House */
        post: operations["found_house_api_houses_post"];
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
    "/api/houses/retired": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Retired */
        get: operations["list_retired_api_houses_retired_get"];
        put?: never;
        post?: never;
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
    "/api/houses/{house}/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Of House */
        get: operations["of_house_api_houses__house__handovers_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/houses/{house}/inspections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Signed Rounds */
        get: operations["signed_rounds_api_houses__house__inspections_get"];
        put?: never;
        /** Sign Round */
        post: operations["sign_round_api_houses__house__inspections_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/houses/{house}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Found Post */
        post: operations["found_post_api_houses__house__posts_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/houses/{house}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Restore House */
        post: operations["restore_house_api_houses__house__restore_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/houses/{house}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Retire House */
        post: operations["retire_house_api_houses__house__retire_post"];
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
    "/api/incidents/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export
         * @description Every page of the list as one file, which is written while it is sent.
         */
        post: operations["export_api_incidents_export_post"];
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
    "/api/incidents/{incident}/timeline/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Export Timeline */
        post: operations["export_timeline_api_incidents__incident__timeline_export_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{incident}/tracks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tracks */
        get: operations["tracks_api_incidents__incident__tracks_get"];
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
    "/api/inspections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rounds */
        get: operations["rounds_api_inspections_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Invitations */
        get: operations["invitations_api_invitations_get"];
        put?: never;
        /** Invite */
        post: operations["invite_api_invitations_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/{invitation}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revoke */
        post: operations["revoke_api_invitations__invitation__revoke_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invited/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Invited
         * @description Nobody is signed in yet.
         */
        get: operations["invited_api_invited__token__get"];
        put?: never;
        post?: never;
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
         * @description What to draw, and whose work it is; its centre is that of the station, where its ground is drawn.
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
    "/api/matters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My Matters */
        get: operations["my_matters_api_matters_get"];
        put?: never;
        /** Raise Matter */
        post: operations["raise_matter_api_matters_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matters/{matter}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close Matter */
        post: operations["close_matter_api_matters__matter__close_post"];
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
        /** My Consents */
        get: operations["my_consents_api_members_me_consents_get"];
        put?: never;
        /** Consent */
        post: operations["consent_api_members_me_consents_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/me/consents/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Decide */
        put: operations["decide_api_members_me_consents__kind__put"];
        post?: never;
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
    "/api/members/running-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Running Out */
        get: operations["running_out_api_members_running_out_get"];
        put?: never;
        post?: never;
        delete?: never;
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
    "/api/members/{member_id}/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Teams Of */
        get: operations["teams_of_api_members__member_id__teams_get"];
        put?: never;
        post?: never;
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
    "/api/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List */
        get: operations["list__api_messages_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ways */
        get: operations["ways_api_messages_addresses_get"];
        /** Choose Address */
        put: operations["choose_address_api_messages_addresses_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/deliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Deliver */
        post: operations["deliver_api_messages_deliver_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/push-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Push Key */
        get: operations["push_key_api_messages_push_key_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/quiet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Quiet */
        get: operations["quiet_api_messages_quiet_get"];
        /** Choose Quiet */
        put: operations["choose_quiet_api_messages_quiet_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/see": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** See */
        post: operations["see_api_messages_see_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/see-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** See All */
        post: operations["see_all_api_messages_see_all_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-advisories/{advisory}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read */
        post: operations["read_api_my_advisories__advisory__read_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-alerts/{receipt}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read
         * @description Each look leaves a trace.
         */
        get: operations["read_api_my_alerts__receipt__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-alerts/{receipt}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Acknowledge */
        post: operations["acknowledge_api_my_alerts__receipt__acknowledge_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-alerts/{receipt}/photo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Photo
         * @description Each look leaves a trace, in the log and in the picture.
         */
        get: operations["read_photo_api_my_alerts__receipt__photo_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-alerts/{receipt}/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sight */
        post: operations["sight_api_my_alerts__receipt__seen_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-hazards/{hazard}/mend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mend */
        post: operations["mend_api_my_hazards__hazard__mend_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-hazards/{hazard}/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show Mended */
        post: operations["show_mended_api_my_hazards__hazard__photos_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-patrols/claimable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Claimable */
        get: operations["claimable_api_my_patrols_claimable_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-patrols/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Join */
        post: operations["join_api_my_patrols_join_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-patrols/{patrol}/check-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check In */
        post: operations["check_in_api_my_patrols__patrol__check_ins_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-patrols/{patrol}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Claim */
        post: operations["claim_api_my_patrols__patrol__claim_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-patrols/{patrol}/join-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Join Code */
        get: operations["join_code_api_my_patrols__patrol__join_code_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-patrols/{patrol}/visits/{visit}/route": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Route */
        get: operations["route_api_my_patrols__patrol__visits__visit__route_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-patrols/{patrol}/visits/{visit}/say": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say */
        post: operations["say_api_my_patrols__patrol__visits__visit__say_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-patrols/{patrol}/visits/{visit}/skip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Skip */
        post: operations["skip_api_my_patrols__patrol__visits__visit__skip_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-patrols/{patrol}/{verb}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Walk */
        post: operations["walk_api_my_patrols__patrol___verb__post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-self-checks/{check}/items/{item}/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show Photo */
        post: operations["show_photo_api_my_self_checks__check__items__item__photos_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-self-checks/{check}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submit */
        post: operations["submit_api_my_self_checks__check__submit_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-tasks/crew-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Crew Code */
        get: operations["crew_code_api_my_tasks_crew_code_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-tasks/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My File */
        get: operations["my_file_api_my_tasks_files__file__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-tasks/{order}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say */
        post: operations["say_api_my_tasks__order__comments_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-tasks/{order}/crew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take In */
        post: operations["take_in_api_my_tasks__order__crew_post"];
        /** Leave */
        delete: operations["leave_api_my_tasks__order__crew_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-tasks/{order}/crew/{member_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take Out */
        delete: operations["take_out_api_my_tasks__order__crew__member_id__delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-tasks/{order}/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show Photo */
        post: operations["show_photo_api_my_tasks__order__photos_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-tasks/{order}/{verb}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer */
        post: operations["answer_api_my_tasks__order___verb__post"];
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
    "/api/offers/{offer}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replay */
        post: operations["replay_api_offers__offer__replay_post"];
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
    "/api/patrol-points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add Point */
        post: operations["add_point_api_patrol_points_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/patrol-points/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Labels */
        get: operations["labels_api_patrol_points_labels_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/patrol-points/{point}": {
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
        /** Amend Point */
        patch: operations["amend_point_api_patrol_points__point__patch"];
        trace?: never;
    };
    "/api/patrol-points/{point}/replace_code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replace Code */
        post: operations["replace_code_api_patrol_points__point__replace_code_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/patrol-points/{point}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Retire Point */
        post: operations["retire_point_api_patrol_points__point__retire_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/patrols": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** History */
        get: operations["history_api_patrols_get"];
        put?: never;
        /** Plan */
        post: operations["plan_api_patrols_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/patrols/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Preview */
        post: operations["preview_api_patrols_preview_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/patrols/{patrol}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel */
        post: operations["cancel_api_patrols__patrol__cancel_post"];
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
    "/api/posts/{post}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Restore Post */
        post: operations["restore_post_api_posts__post__restore_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts/{post}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Retire Post */
        post: operations["retire_post_api_posts__post__retire_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/privacy/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mine */
        get: operations["mine_api_privacy_mine_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/privacy/mine/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send Code */
        post: operations["send_code_api_privacy_mine_code_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/privacy/mine/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Erase */
        post: operations["erase_api_privacy_mine_erase_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/privacy/mine/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take */
        post: operations["take_api_privacy_mine_file_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/privacy/people/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Erase For */
        post: operations["erase_for_api_privacy_people_erase_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/privacy/people/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take For */
        post: operations["take_for_api_privacy_people_file_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/privacy/people/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find */
        post: operations["find_api_privacy_people_find_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proofs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Waiting */
        get: operations["waiting_api_proofs_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proofs/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mine */
        get: operations["mine_api_proofs_mine_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proofs/mine/{proof}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take Back */
        delete: operations["take_back_api_proofs_mine__proof__delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proofs/mine/{proof}/photo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My Photo */
        get: operations["my_photo_api_proofs_mine__proof__photo_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proofs/mine/{skill}/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send */
        post: operations["send_api_proofs_mine__skill__photos_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proofs/of/{member_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Of Member */
        get: operations["of_member_api_proofs_of__member_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proofs/{proof}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm */
        post: operations["confirm_api_proofs__proof__confirm_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proofs/{proof}/photo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look
         * @description Each look leaves a trace.
         */
        get: operations["look_api_proofs__proof__photo_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proofs/{proof}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse */
        post: operations["refuse_api_proofs__proof__refuse_post"];
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
    "/api/restores/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm
         * @description Asks a second person, on whose word it is done.
         */
        post: operations["confirm_api_restores_confirm_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/restores/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find Open */
        get: operations["find_open_api_restores_open_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roll-call-asks/{reply}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer */
        post: operations["answer_api_roll_call_asks__reply__answer_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roll-calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Past */
        get: operations["past_api_roll_calls_get"];
        put?: never;
        /** Begin */
        post: operations["begin_api_roll_calls_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roll-calls/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Plan */
        get: operations["plan_api_roll_calls_plan_get"];
        /** Change Plan */
        put: operations["change_plan_api_roll_calls_plan_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roll-calls/trend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Trend */
        get: operations["trend_api_roll_calls_trend_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roll-calls/{roll_call}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel */
        post: operations["cancel_api_roll_calls__roll_call__cancel_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roll-calls/{roll_call}/replies/{reply}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter */
        post: operations["enter_api_roll_calls__roll_call__replies__reply__answer_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rosters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Draft */
        post: operations["draft_api_rosters_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rosters/asks/{ask}/doubts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Doubts */
        get: operations["doubts_api_rosters_asks__ask__doubts_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rosters/asks/{ask}/{verb}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Settle */
        post: operations["settle_api_rosters_asks__ask___verb__post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rosters/mine/asks/{ask}/{verb}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer */
        post: operations["answer_api_rosters_mine_asks__ask___verb__post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rosters/mine/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Availability */
        get: operations["availability_api_rosters_mine_availability_get"];
        /** Say */
        put: operations["say_api_rosters_mine_availability_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rosters/mine/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Calendar Link */
        get: operations["calendar_link_api_rosters_mine_calendar_get"];
        put?: never;
        /** Link Calendar */
        post: operations["link_calendar_api_rosters_mine_calendar_post"];
        /** Unlink Calendar */
        delete: operations["unlink_calendar_api_rosters_mine_calendar_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rosters/mine/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open Shifts */
        get: operations["open_shifts_api_rosters_mine_open_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rosters/mine/shifts/{shift}/ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask */
        post: operations["ask_api_rosters_mine_shifts__shift__ask_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rosters/mine/shifts/{shift}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Claim */
        post: operations["claim_api_rosters_mine_shifts__shift__claim_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rosters/mine/shifts/{shift}/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Colleagues */
        get: operations["colleagues_api_rosters_mine_shifts__shift__colleagues_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rosters/mine/shifts/{shift}/give-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give Back */
        post: operations["give_back_api_rosters_mine_shifts__shift__give_back_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rosters/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** On Next */
        get: operations["on_next_api_rosters_next_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rosters/shifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Between */
        get: operations["between_api_rosters_shifts_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rosters/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Terms */
        get: operations["terms_api_rosters_terms_get"];
        /** Set Terms */
        put: operations["set_terms_api_rosters_terms_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rosters/{roster}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Detail */
        get: operations["detail_api_rosters__roster__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rosters/{roster}/amend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Amend */
        post: operations["amend_api_rosters__roster__amend_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rosters/{roster}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Candidates */
        get: operations["candidates_api_rosters__roster__candidates_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rosters/{roster}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Difference */
        get: operations["difference_api_rosters__roster__changes_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rosters/{roster}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Discard */
        post: operations["discard_api_rosters__roster__discard_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rosters/{roster}/drop-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Drop Out */
        post: operations["drop_out_api_rosters__roster__drop_out_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rosters/{roster}/fairness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Fairness */
        get: operations["fairness_api_rosters__roster__fairness_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rosters/{roster}/gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gaps */
        get: operations["gaps_api_rosters__roster__gaps_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rosters/{roster}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish */
        post: operations["publish_api_rosters__roster__publish_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rosters/{roster}/seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put */
        put: operations["put_api_rosters__roster__seats_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rosters/{roster}/solve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Solve */
        post: operations["solve_api_rosters__roster__solve_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rosters/{roster}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop */
        post: operations["stop_api_rosters__roster__stop_post"];
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
    "/api/self-check-photos/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Photo */
        get: operations["photo_api_self_check_photos__name__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/self-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Closed */
        get: operations["closed_api_self_checks_get"];
        put?: never;
        /** Ask */
        post: operations["ask_api_self_checks_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/self-checks/{check}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get */
        get: operations["get_api_self_checks__check__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/self-checks/{check}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel */
        post: operations["cancel_api_self_checks__check__cancel_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sheets/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Imports */
        get: operations["list_imports_api_sheets_imports_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sheets/imports/{imported}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm */
        post: operations["confirm_api_sheets_imports__imported__confirm_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sheets/imports/{imported}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Fates */
        get: operations["list_fates_api_sheets_imports__imported__rows_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sheets/imports/{imported}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop */
        post: operations["stop_api_sheets_imports__imported__stop_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sheets/{kind}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Export */
        post: operations["export_api_sheets__kind__export_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sheets/{kind}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin
         * @description The file is read after this answer; the live board `imports` tells how far it is. `roster`: any edition of it, of a list of seats.
         */
        post: operations["begin_api_sheets__kind__imports_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sheets/{kind}/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Template */
        get: operations["template_api_sheets__kind__template_get"];
        put?: never;
        post?: never;
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
    "/api/tablet/handovers/{handover}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign At Post */
        post: operations["sign_at_post_api_tablet_handovers__handover__sign_post"];
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
    "/api/tablet/point-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Point Code */
        get: operations["point_code_api_tablet_point_code_get"];
        put?: never;
        post?: never;
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
    "/api/task-photos/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Photo */
        get: operations["photo_api_task_photos__name__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Filed */
        get: operations["filed_api_tasks_get"];
        put?: never;
        /** Send */
        post: operations["send_api_tasks_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/burden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Burden */
        post: operations["burden_api_tasks_burden_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Attach */
        post: operations["attach_api_tasks_files_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** File */
        get: operations["file_api_tasks_files__file__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/limit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Limit */
        get: operations["limit_api_tasks_limit_get"];
        /** Change Limit */
        put: operations["change_limit_api_tasks_limit_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Templates
         * @description The library: orders that come again and again, in both languages.
         */
        get: operations["templates_api_tasks_templates_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{order}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get */
        get: operations["get_api_tasks__order__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{order}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close */
        post: operations["close_api_tasks__order__close_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{order}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Comments */
        get: operations["list_comments_api_tasks__order__comments_get"];
        put?: never;
        /** Tell */
        post: operations["tell_api_tasks__order__comments_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{order}/comments/heard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hear */
        post: operations["hear_api_tasks__order__comments_heard_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{order}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Receipts */
        get: operations["receipts_api_tasks__order__receipts_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{order}/receipts/{member_id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send Back */
        post: operations["send_back_api_tasks__order__receipts__member_id__return_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{order}/remind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remind */
        post: operations["remind_api_tasks__order__remind_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{order}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Verify */
        post: operations["verify_api_tasks__order__verify_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Search Teams */
        get: operations["search_teams_api_teams_get"];
        put?: never;
        /** Found */
        post: operations["found_api_teams_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Export Teams */
        post: operations["export_teams_api_teams_export_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My Teams */
        get: operations["my_teams_api_teams_mine_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams/{team}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get */
        get: operations["get_api_teams__team__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Amend */
        patch: operations["amend_api_teams__team__patch"];
        trace?: never;
    };
    "/api/teams/{team}/dissolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Dissolve */
        post: operations["dissolve_api_teams__team__dissolve_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams/{team}/leader": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Lead */
        put: operations["lead_api_teams__team__leader_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams/{team}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put In */
        post: operations["put_in_api_teams__team__members_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams/{team}/members/{member_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take Out */
        delete: operations["take_out_api_teams__team__members__member_id__delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/venues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Venues */
        get: operations["venues_api_venues_get"];
        put?: never;
        /** Add Venue */
        post: operations["add_venue_api_venues_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/venues/{venue}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Venue */
        get: operations["venue_api_venues__venue__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Amend Venue */
        patch: operations["amend_venue_api_venues__venue__patch"];
        trace?: never;
    };
    "/api/venues/{venue}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Export */
        post: operations["export_api_venues__venue__export_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/venues/{venue}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Retire Venue */
        post: operations["retire_venue_api_venues__venue__retire_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/voice/clips/{clip}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sound */
        get: operations["sound_api_voice_clips__clip__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/voice/{channel}/clips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Clips */
        get: operations["list_clips_api_voice__channel__clips_get"];
        put?: never;
        /** Send */
        post: operations["send_api_voice__channel__clips_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/voice/{channel}/words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write */
        post: operations["write_api_voice__channel__words_post"];
        delete?: never;
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
    "/api/warnings/{station}.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed
         * @description An Atom feed of what the station tells everybody.
         */
        get: operations["feed_api_warnings__station__atom_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/warnings/{warning}.cap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Message
         * @description One message in CAP 1.2.
         */
        get: operations["message_api_warnings__warning__cap_get"];
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
        /**
         * Act
         * @description What nobody does alone.
         * @enum {string}
         */
        Act: "export" | "elevation" | "hold" | "lift" | "alert_photo" | "restore" | "replay" | "unseal";
        /** Addition */
        Addition: {
            /** Member */
            member: string;
        };
        /** AdditionIn */
        AdditionIn: {
            /** Code */
            code: string;
            /** Text */
            text: string;
        };
        /**
         * AddressIn
         * @description An empty `address`: none any more.
         */
        AddressIn: {
            /** Address */
            address: string;
            /**
             * Channel
             * @enum {string}
             */
            channel: "email" | "wecom_app" | "push";
        };
        /** AdvisoryFileRow */
        AdvisoryFileRow: {
            /** Id */
            id: string;
        };
        /**
         * AdvisoryIn
         * @description `ring`: corners of ground drawn on the map. `picture`, `sound`: ids of what was added. `incident`: id of what gave cause for it.
         */
        AdvisoryIn: {
            /**
             * @default {
             *       "areas": [],
             *       "forces": [],
             *       "houses": [],
             *       "on_duty": false,
             *       "skills": [],
             *       "teams": []
             *     }
             */
            criteria: components["schemas"]["Criteria"];
            /**
             * Incident
             * @default
             */
            incident: string;
            /**
             * Picture
             * @default
             */
            picture: string;
            /**
             * Ring
             * @default []
             */
            ring: components["schemas"]["Place-Input"][];
            /**
             * Sound
             * @default
             */
            sound: string;
            /** Text */
            text: string;
            /** Title */
            title: string;
        };
        /**
         * AdvisoryPage
         * @description Tips whose time is over.
         */
        AdvisoryPage: {
            /** Rows */
            rows: components["schemas"]["AdvisoryRow"][];
            /** Total */
            total: number;
        };
        /**
         * AdvisoryRow
         * @description A tip on the console: how many were told and how many have read it, and nobody's name.
         */
        AdvisoryRow: {
            /** Id */
            id: string;
            /** Incident */
            incident: string;
            /** Next */
            next: string[];
            /** Picture */
            picture: string;
            /** Read */
            read: number;
            /** Reason */
            reason: string;
            /**
             * Sent
             * Format: date-time
             */
            sent: string;
            /** Sound */
            sound: string;
            status: components["schemas"]["AdvisoryStatus"];
            /** Text */
            text: string;
            /** Title */
            title: string;
            /** Told */
            told: number;
            /** Withdrawn */
            withdrawn: string | null;
        };
        /**
         * AdvisoryStatus
         * @enum {string}
         */
        AdvisoryStatus: "sent" | "withdrawn" | "filed";
        /**
         * AftercareStatus
         * @enum {string}
         */
        AftercareStatus: "asked" | "fine" | "not_fine" | "spoken_with";
        /** AgainIn */
        AgainIn: {
            /** Version */
            version: number;
        };
        /** AlertIn */
        AlertIn: {
            /**
             * Hours
             * @default 24
             */
            hours: number;
            /** Houses */
            houses: string[];
            kind: components["schemas"]["AlertKind"];
            /** Text */
            text: string;
        };
        /**
         * AlertKind
         * @description What is looked out for; it decides what may be written.
         * @enum {string}
         */
        AlertKind: "person" | "vehicle" | "thing";
        /**
         * AlertReach
         * @description How many people an alert would be shown to now, of those it may be shown to at `most`.
         */
        AlertReach: {
            /**
             * Most
             * @default 60
             */
            most: number;
            /** People */
            people: number;
        };
        /** AlertReasonIn */
        AlertReasonIn: {
            /** Reason */
            reason: string;
        };
        /**
         * AlertReceiptRow
         * @description Who was shown it in which shift.
         */
        AlertReceiptRow: {
            /** Acknowledged */
            acknowledged: string | null;
            /** Ended */
            ended: string | null;
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Post */
            post: string;
            /**
             * Shown
             * Format: date-time
             */
            shown: string;
        };
        /**
         * AlertRow
         * @description An alert on the console, without its words. `houses`: their names. `author`, `approver`: names of officers.
         */
        AlertRow: {
            /** Approved */
            approved: string | null;
            /** Approver */
            approver: string;
            /** Author */
            author: string;
            /** Closed */
            closed: string | null;
            /**
             * Drafted
             * Format: date-time
             */
            drafted: string;
            /**
             * Expires
             * Format: date-time
             */
            expires: string;
            /** Hours */
            hours: number;
            /** Houses */
            houses: string[];
            /** Id */
            id: string;
            kind: components["schemas"]["AlertKind"];
            /** Next */
            next: string[];
            photo: components["schemas"]["PhotoState"];
            /** Receipts */
            receipts: components["schemas"]["AlertReceiptRow"][];
            /** Renews */
            renews: string;
            /** Sightings */
            sightings: components["schemas"]["SightingRow"][];
            status: components["schemas"]["AlertStatus"];
        };
        /**
         * AlertStatus
         * @enum {string}
         */
        AlertStatus: "drafted" | "approved" | "refused" | "expired" | "recalled" | "suspended";
        /**
         * AlertText
         * @description Its words, for one look. `viewer`: whose name lies over them.
         *
         *     For the console, `reason`: why it was refused or recalled; `case`: of its photograph.
         */
        AlertText: {
            /**
             * Case
             * @default
             */
            case: string;
            /**
             * Expires
             * Format: date-time
             */
            expires: string;
            /** Id */
            id: string;
            kind: components["schemas"]["AlertKind"];
            /**
             * Reason
             * @default
             */
            reason: string;
            /** Text */
            text: string;
            /** Viewer */
            viewer: string;
        };
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
            /** Insured From */
            insured_from?: string | null;
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
        /**
         * Appeal
         * @description One, against a refusal or a suspension. `granted` None: not decided yet.
         */
        Appeal: {
            /**
             * Answer
             * @default
             */
            answer: string;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /**
             * By
             * @default
             */
            by: string;
            /** Decided */
            decided?: string | null;
            /** Granted */
            granted?: boolean | null;
            /** Reason */
            reason: string;
        };
        /**
         * ApplicationHistoryRow
         * @description One thing that happened to an application or its membership.
         */
        ApplicationHistoryRow: {
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
        /** ApplicationIn */
        ApplicationIn: {
            force: components["schemas"]["Force"];
            home?: components["schemas"]["Place-Input"] | null;
            /** Insured From */
            insured_from?: string | null;
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
         * ApplicationOrder
         * @description How a list of applications is put in order; with a minus, the other way round.
         * @enum {string}
         */
        ApplicationOrder: "due" | "-due" | "sent" | "-sent" | "since" | "-since";
        /**
         * ApplicationPage
         * @description `steps`: how many stand at each.
         */
        ApplicationPage: {
            /** Rows */
            rows: components["schemas"]["ApplicationRow"][];
            /** Steps */
            steps: {
                [key: string]: number;
            };
            /** Total */
            total: number;
        };
        /**
         * ApplicationRecord
         * @description One application. Empty or None for the subdistrict office, which does not need it: telephone, home cell, reason, appeal.
         *
         *     `next`: what the actor may do: steps, `claim`, `assign`, `recommend`, `decide`, `open_house`.
         */
        ApplicationRecord: {
            appeal: components["schemas"]["Appeal"] | null;
            /** Campaign */
            campaign: string;
            /** Due */
            due: string | null;
            force: components["schemas"]["Force"];
            home: components["schemas"]["Point"] | null;
            /** Hours */
            hours: components["schemas"]["Hours"][];
            house: components["schemas"]["PlannedHouse"] | null;
            /** Id */
            id: string;
            /** Languages */
            languages: string[];
            mode: components["schemas"]["Mode"];
            /** Name */
            name: string;
            /** Next */
            next: string[];
            /** Note */
            note: string;
            /** Opened */
            opened: string;
            opinion: components["schemas"]["Opinion"] | null;
            /** Overdue */
            overdue: boolean;
            /** Owner */
            owner: string;
            /** Owner Name */
            owner_name: string;
            /** Phone */
            phone: string;
            /** Reason */
            reason: string;
            /**
             * Sent
             * Format: date-time
             */
            sent: string;
            shop: components["schemas"]["Shop"] | null;
            /**
             * Since
             * Format: date-time
             */
            since: string;
            /** Skills */
            skills: components["schemas"]["Skill"][];
            step: components["schemas"]["MemberStatus"];
            /** Vehicle */
            vehicle: string;
            /** Version */
            version: number;
        };
        /**
         * ApplicationRow
         * @description An application in the list. `owner`: an account, `owner_name` its name. `favours`: what the subdistrict office said, None yet.
         */
        ApplicationRow: {
            /** Appealed */
            appealed: boolean;
            /** Due */
            due: string | null;
            /** Favours */
            favours: boolean | null;
            force: components["schemas"]["Force"];
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Offers House */
            offers_house: boolean;
            /** Overdue */
            overdue: boolean;
            /** Owner */
            owner: string;
            /** Owner Name */
            owner_name: string;
            /**
             * Sent
             * Format: date-time
             */
            sent: string;
            /**
             * Since
             * Format: date-time
             */
            since: string;
            step: components["schemas"]["MemberStatus"];
        };
        /**
         * ApplicationSentIn
         * @description `wording`: the version of the sentences the applicant agreed to. `home`: any point of the cell; only the cell is kept.
         */
        ApplicationSentIn: {
            /** Consents */
            consents: components["schemas"]["ConsentKind"][];
            force: components["schemas"]["Force"];
            home?: components["schemas"]["Place-Input"] | null;
            /**
             * Hours
             * @default []
             */
            hours: components["schemas"]["HoursIn"][];
            house?: components["schemas"]["OfferedHouseIn"] | null;
            /**
             * Languages
             * @default []
             */
            languages: string[];
            /** @default foot */
            mode: components["schemas"]["Mode"];
            /** Name */
            name: string;
            /**
             * Note
             * @default
             */
            note: string;
            shop?: components["schemas"]["ShopIn"] | null;
            /**
             * Skills
             * @default []
             */
            skills: components["schemas"]["ClaimIn"][];
            /** Token */
            token: string;
            /**
             * Vehicle
             * @default
             */
            vehicle: string;
            /** Wording */
            wording: number;
        };
        /**
         * ApprovalRow
         * @description `parameters`: exactly what would be done. `names`: of the people they speak of, by id. `own`: the reader asked for it himself.
         */
        ApprovalRow: {
            act: components["schemas"]["Act"];
            /** Answer */
            answer: string;
            /**
             * Asked
             * Format: date-time
             */
            asked: string;
            /** Asker */
            asker: string;
            /** Closed */
            closed: string | null;
            /** Decided */
            decided: string | null;
            /** Decider */
            decider: string;
            /**
             * Expires
             * Format: date-time
             */
            expires: string;
            /** Id */
            id: string;
            /** Names */
            names: {
                [key: string]: string;
            };
            /** Next */
            next: string[];
            /** Own */
            own: boolean;
            /** Parameters */
            parameters: {
                [key: string]: unknown;
            };
            /** Reason */
            reason: string;
            /** Shown */
            shown: {
                [key: string]: string | number | boolean | null;
            };
            status: components["schemas"]["ApprovalStatus"];
        };
        /**
         * ApprovalStatus
         * @description How far a wish has come.
         * @enum {string}
         */
        ApprovalStatus: "waiting" | "approved" | "refused" | "withdrawn" | "expired" | "used";
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
         * AskIn
         * @description `in_return`: a shift of his that the actor takes for it.
         */
        AskIn: {
            /**
             * In Return
             * @default
             */
            in_return: string;
            /** To */
            to: string;
        };
        /**
         * AskKind
         * @description `cover`: take my shift. `swap`: take mine for yours. `replace`: somebody did not come, can you?
         * @enum {string}
         */
        AskKind: "cover" | "swap" | "replace";
        /**
         * AskRow
         * @description A question about a shift. `by`: empty where the station asks. `mine`: whether the actor asked it himself.
         */
        AskRow: {
            /**
             * Asked
             * Format: date-time
             */
            asked: string;
            /** By */
            by: string;
            /** Id */
            id: string;
            in_return: components["schemas"]["ShiftRow"] | null;
            kind: components["schemas"]["AskKind"];
            /** Mine */
            mine: boolean;
            /** Next */
            next: string[];
            shift: components["schemas"]["ShiftRow"];
            status: components["schemas"]["AskStatus"];
            /** To */
            to: string;
        };
        /**
         * AskStatus
         * @enum {string}
         */
        AskStatus: "asked" | "agreed" | "done" | "declined" | "withdrawn" | "lapsed";
        /**
         * AskedIn
         * @description Whom; `ring`: corners of ground drawn on the map. `crew`: the leaders of the teams, who take in others, so many in all; 0: nobody.
         */
        AskedIn: {
            /**
             * Crew
             * @default 0
             */
            crew: number;
            /**
             * @default {
             *       "areas": [],
             *       "forces": [],
             *       "houses": [],
             *       "on_duty": false,
             *       "skills": [],
             *       "teams": []
             *     }
             */
            criteria: components["schemas"]["Criteria"];
            /**
             * Ring
             * @default []
             */
            ring: components["schemas"]["Place-Input"][];
        };
        /**
         * AssignIn
         * @description `owner`: the member who has it mended.
         */
        AssignIn: {
            /**
             * Due
             * Format: date
             */
            due: string;
            /** Owner */
            owner: string;
            /** Version */
            version: number;
        };
        /**
         * AssignmentIn
         * @description Fields left out stay as they are; `owner: ""`: nobody.
         */
        AssignmentIn: {
            /** Due */
            due?: string | null;
            /** Owner */
            owner?: string | null;
            /** Version */
            version: number;
        };
        /**
         * AudienceIn
         * @description `ring`: corners of ground drawn on the map.
         */
        AudienceIn: {
            criteria: components["schemas"]["Criteria"];
            /**
             * Ring
             * @default []
             */
            ring: components["schemas"]["Place-Input"][];
        };
        /**
         * AudiencePreview
         * @description `first`: the first names in the order of names. `unplaced`: who might be meant, but nobody knows where he is at home.
         */
        AudiencePreview: {
            /** By Force */
            by_force: {
                [key: string]: number;
            };
            /** First */
            first: string[];
            /** Total */
            total: number;
            /** Unplaced */
            unplaced: number;
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
        /**
         * Availability
         * @description What a member can and would like; `id` is the member's. `week_hours`: at most; 0 for as the terms say.
         */
        Availability: {
            /**
             * Away
             * @default []
             */
            away: components["schemas"]["Away"][];
            /**
             * Days Off
             * @default []
             */
            days_off: number[];
            /** Id */
            id: string;
            /**
             * Kinds Off
             * @default []
             */
            kinds_off: string[];
            /** Said */
            said?: string | null;
            /** Station */
            station: string;
            /**
             * Version
             * @default 0
             */
            version: number;
            /**
             * Week Hours
             * @default 0
             */
            week_hours: number;
            /**
             * Wishes
             * @default []
             */
            wishes: components["schemas"]["Wish"][];
        };
        /** AvailabilityIn */
        AvailabilityIn: {
            /**
             * Away
             * @default []
             */
            away: components["schemas"]["AwayIn"][];
            /**
             * Days Off
             * @default []
             */
            days_off: number[];
            /**
             * Kinds Off
             * @default []
             */
            kinds_off: string[];
            /** Version */
            version: number;
            /**
             * Week Hours
             * @default 0
             */
            week_hours: number;
            /**
             * Wishes
             * @default []
             */
            wishes: components["schemas"]["WishIn"][];
        };
        /**
         * AvailabilityView
         * @description What the actor has said, what there is to choose from, and until when it is heard for the next month that is still open.
         *
         *     `wishes_from`: the first day for which a wish is heard.
         */
        AvailabilityView: {
            /**
             * Deadline
             * Format: date
             */
            deadline: string;
            /** Kinds */
            kinds: components["schemas"]["ShiftKind"][];
            said: components["schemas"]["Availability"];
            /**
             * Wishes From
             * Format: date
             */
            wishes_from: string;
        };
        /**
         * Away
         * @description Days not to be had, both included. Nobody asks why.
         */
        Away: {
            /**
             * Since
             * Format: date
             */
            since: string;
            /**
             * Until
             * Format: date
             */
            until: string;
        };
        /** AwayIn */
        AwayIn: {
            /**
             * Since
             * Format: date
             */
            since: string;
            /**
             * Until
             * Format: date
             */
            until: string;
        };
        /** BeatIn */
        BeatIn: {
            /** Name */
            name?: string | null;
            /** Points */
            points?: string[] | null;
            /** Version */
            version: number;
        };
        /**
         * BeatRow
         * @description Points that are walked together.
         */
        BeatRow: {
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Next */
            next: string[];
            /** Points */
            points: string[];
            /** Retired */
            retired: boolean;
            /** Version */
            version: number;
        };
        /**
         * Because
         * @description A reason with what makes it one: the last day away, the duty it collides with (`day`, `kind`), the skills, the hours planned.
         */
        Because: {
            /** Day */
            day?: string | null;
            /** Hours */
            hours?: number | null;
            /**
             * Kind
             * @default
             */
            kind: string;
            reason: components["schemas"]["Objection"];
            /**
             * Skill
             * @default
             */
            skill: string;
        };
        /**
         * BeginIn
         * @description `guard`: who hands over, at a tablet; on one's own phone nobody else.
         */
        BeginIn: {
            /**
             * Guard
             * @default
             */
            guard: string;
        };
        /** Beginning */
        Beginning: {
            mode?: components["schemas"]["Mode"] | null;
            /** Post */
            post?: string | null;
        };
        /** Body_add_photo_api_clue_return_photos_post */
        Body_add_photo_api_clue_return_photos_post: {
            /** Code */
            code: string;
            /**
             * Drawn
             * @default []
             */
            drawn: string;
            /** File */
            file: string;
            /** Key */
            key: string;
        };
        /** Body_add_photo_api_equipment__equipment__photos_post */
        Body_add_photo_api_equipment__equipment__photos_post: {
            /** File */
            file: string;
        };
        /** Body_attach_api_alerts__alert__photos_post */
        Body_attach_api_alerts__alert__photos_post: {
            /**
             * Case
             * @default
             */
            case: string;
            /** File */
            file: string;
            /**
             * Reason
             * @default
             */
            reason: string;
        };
        /** Body_attach_api_tasks_files_post */
        Body_attach_api_tasks_files_post: {
            /** File */
            file: string;
        };
        /** Body_attach_photo_api_offers__offer__photos_post */
        Body_attach_photo_api_offers__offer__photos_post: {
            /** File */
            file: string;
        };
        /** Body_attach_picture_api_advisories_pictures_post */
        Body_attach_picture_api_advisories_pictures_post: {
            /** File */
            file: string;
        };
        /** Body_attach_sound_api_advisories_sounds_post */
        Body_attach_sound_api_advisories_sounds_post: {
            /** File */
            file: string;
        };
        /** Body_begin_api_sheets__kind__imports_post */
        Body_begin_api_sheets__kind__imports_post: {
            /** File */
            file: string;
        };
        /** Body_preview_api_clue_check_photos_post */
        Body_preview_api_clue_check_photos_post: {
            /**
             * Drawn
             * @default []
             */
            drawn: string;
            /** File */
            file: string;
        };
        /** Body_send_api_proofs_mine__skill__photos_post */
        Body_send_api_proofs_mine__skill__photos_post: {
            /** File */
            file: string;
        };
        /** Body_send_api_voice__channel__clips_post */
        Body_send_api_voice__channel__clips_post: {
            /** File */
            file: string;
        };
        /** Body_show_mended_api_my_hazards__hazard__photos_post */
        Body_show_mended_api_my_hazards__hazard__photos_post: {
            /** File */
            file: string;
        };
        /** Body_show_photo_api_my_self_checks__check__items__item__photos_post */
        Body_show_photo_api_my_self_checks__check__items__item__photos_post: {
            /** File */
            file: string;
        };
        /** Body_show_photo_api_my_tasks__order__photos_post */
        Body_show_photo_api_my_tasks__order__photos_post: {
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
         * Burden
         * @description Of an audience: `meant` people, `tired` of whom were asked `weekly` times or more in seven days and would be left in peace.
         *
         *     Of an order for crews the leaders are meant; `leaderless`: so many of the teams have none among them.
         */
        Burden: {
            /**
             * Leaderless
             * @default 0
             */
            leaderless: number;
            /** Meant */
            meant: number;
            /** Tired */
            tired: number;
            /** Weekly */
            weekly: number;
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
        /** CancelCheckIn */
        CancelCheckIn: {
            /** Reason */
            reason: string;
        };
        /**
         * CandidateRow
         * @description Somebody for a seat and what speaks against him.
         */
        CandidateRow: {
            /** Because */
            because: components["schemas"]["Because"][];
            /** Hours */
            hours: number;
            /** Member */
            member: string;
            /** Name */
            name: string;
            /** Nights */
            nights: number;
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
        /** CellChange */
        CellChange: {
            /** After */
            after: string;
            /** Before */
            before: string;
            /** Column */
            column: string;
        };
        /**
         * CellFault
         * @description What is wrong, and in which cell (`C7`); `cell` is empty where it is the row's.
         */
        CellFault: {
            /** Cell */
            cell: string;
            /** Code */
            code: string;
            /** Facts */
            facts?: {
                [key: string]: string | number | boolean | null;
            };
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
         * Channel
         * @description A way to somebody who does not look at the app. The app itself is none: there the message simply is.
         * @enum {string}
         */
        Channel: "push" | "wecom_app" | "email" | "robot" | "webhook" | "sms" | "voice";
        /**
         * Check
         * @description How one thing was found. `words`: what is wrong with it.
         */
        Check: {
            /** Equipment */
            equipment: string;
            /** Item */
            item: string;
            verdict: components["schemas"]["Verdict"];
            /**
             * Words
             * @default
             */
            words: string;
        };
        /**
         * CheckInBody
         * @description `made`: when it was read, where the phone had to wait for a network. `at`: where the phone was then.
         */
        CheckInBody: {
            /** Accuracy M */
            accuracy_m?: number | null;
            at?: components["schemas"]["Place-Input"] | null;
            /** Code */
            code: string;
            /** Made */
            made?: string | null;
            /** @default typed */
            means: components["schemas"]["Means"];
            /**
             * Mocked
             * @default false
             */
            mocked: boolean;
        };
        /**
         * CheckItem
         * @description One thing to look at; its words are the screens'. `photo`: a picture helps here. It is never needed.
         */
        CheckItem: {
            /** Code */
            code: string;
            /**
             * Photo
             * @default false
             */
            photo: boolean;
        };
        /**
         * CheckStatus
         * @enum {string}
         */
        CheckStatus: "asked" | "submitted" | "done" | "cancelled";
        /** ChecksIn */
        ChecksIn: {
            /** Checks */
            checks: components["schemas"]["FoundIn"][];
        };
        /**
         * Choices
         * @description Who could have a seat, who fits best first. `free`: how many nothing speaks against.
         */
        Choices: {
            /** Free */
            free: number;
            /** Rows */
            rows: components["schemas"]["CandidateRow"][];
        };
        /**
         * CitizenMode
         * @description The safety gate: whether citizens may be called at all.
         * @enum {string}
         */
        CitizenMode: "first_response" | "joint" | "never";
        /** ClaimIn */
        ClaimIn: {
            /** Code */
            code: string;
            /**
             * Language
             * @default
             */
            language: string;
        };
        /**
         * ClaimRow
         * @description An order whoever is on duty may take. `places`: that are still free.
         */
        ClaimRow: {
            /**
             * Ends
             * Format: date-time
             */
            ends: string;
            /** Id */
            id: string;
            /** Metres */
            metres: number;
            mode: components["schemas"]["Mode"];
            /** Name */
            name: string;
            /** Places */
            places: number;
            /** Points */
            points: number;
            /**
             * Starts
             * Format: date-time
             */
            starts: string;
            /** Team */
            team: number;
        };
        /**
         * ClipRow
         * @description `has_sound`: there is a recording; else `words`. `name`: empty for the command room. `mine`: the actor said it.
         */
        ClipRow: {
            /**
             * Begun
             * Format: date-time
             */
            begun: string;
            /** Has Sound */
            has_sound: boolean;
            /** Id */
            id: string;
            /** Mine */
            mine: boolean;
            /** Name */
            name: string;
            part: components["schemas"]["Part"];
            /** Seconds */
            seconds: number;
            /** Words */
            words: string;
        };
        /**
         * Closest
         * @description Somebody who nearly could.
         */
        Closest: {
            /** Because */
            because: components["schemas"]["Because"][];
            /** Name */
            name: string;
        };
        /**
         * ClueBox
         * @description Whose poster it is.
         */
        ClueBox: {
            /** Station */
            station: string;
        };
        /**
         * ClueByLinkIn
         * @description `device`: made up by the telephone once; by it and the network a day's measure is kept.
         */
        ClueByLinkIn: {
            at: components["schemas"]["Place-Input"];
            conduct: components["schemas"]["Conduct"];
            /**
             * Contact
             * @default
             */
            contact: string;
            /** Danger */
            danger: boolean;
            /** Device */
            device: string;
            /**
             * Happened
             * Format: date-time
             */
            happened: string;
            /** Key */
            key: string;
            often: components["schemas"]["Often"];
            /** Ongoing */
            ongoing: boolean;
            /**
             * Text
             * @default
             */
            text: string;
        };
        /**
         * ClueIn
         * @description `key`: made up by the telephone for this clue, the same if it is sent again. `contact`: sealed, never read by the house.
         */
        ClueIn: {
            at: components["schemas"]["Place-Input"];
            conduct: components["schemas"]["Conduct"];
            /**
             * Contact
             * @default
             */
            contact: string;
            /** Danger */
            danger: boolean;
            /**
             * Happened
             * Format: date-time
             */
            happened: string;
            /** Key */
            key: string;
            often: components["schemas"]["Often"];
            /** Ongoing */
            ongoing: boolean;
            /**
             * Text
             * @default
             */
            text: string;
        };
        /** ClueIncidentIn */
        ClueIncidentIn: {
            /** Category */
            category: string;
        };
        /** ClueLinkIn */
        ClueLinkIn: {
            /**
             * Place
             * @default
             */
            place: string;
        };
        /**
         * ClueLinkRow
         * @description A poster. `place`: where it hangs.
         */
        ClueLinkRow: {
            /**
             * Created
             * Format: date-time
             */
            created: string;
            /** Id */
            id: string;
            /** Place */
            place: string;
            /** Revoked */
            revoked: string | null;
            /** Token */
            token: string;
        };
        /** ClueMergeIn */
        ClueMergeIn: {
            /** Into */
            into: string;
        };
        /**
         * CluePage
         * @description `total`: how many match in all.
         */
        CluePage: {
            /** Rows */
            rows: components["schemas"]["ClueRow"][];
            /** Total */
            total: number;
        };
        /**
         * CluePhotoRow
         * @description A photograph, without its pixels. `sealed`: the original can still be opened, once; `opened`: when it was.
         */
        CluePhotoRow: {
            /**
             * Added
             * Format: date-time
             */
            added: string;
            /** Id */
            id: string;
            /** Opened */
            opened: string | null;
            /** Sealed */
            sealed: boolean;
            /** Version */
            version: number;
        };
        /** CluePriorityIn */
        CluePriorityIn: {
            /**
             * Priority
             * @enum {integer}
             */
            priority: 1 | 2 | 3;
        };
        /**
         * ClueRecord
         * @description All there is to know of a clue. `elsewhere`: how it stands at the station it was handed to, empty for none.
         *
         *     `others`: open ones it could be merged with. `readable`: whether anybody could open its envelope.
         */
        ClueRecord: {
            at: components["schemas"]["Point"];
            conduct: components["schemas"]["Conduct"];
            /** Danger */
            danger: boolean;
            /** Elsewhere */
            elsewhere: string;
            /** From Elsewhere */
            from_elsewhere: boolean;
            /** Handed To */
            handed_to: string;
            /**
             * Happened
             * Format: date-time
             */
            happened: string;
            /** Held Until */
            held_until: string | null;
            /** Holder */
            holder: string;
            /** Holder Name */
            holder_name: string;
            /** Id */
            id: string;
            /** Incident */
            incident: string;
            /** Merged */
            merged: components["schemas"]["OtherClue"][];
            merged_into: components["schemas"]["OtherClue"] | null;
            /** Next */
            next: string[];
            /** Number */
            number: number;
            often: components["schemas"]["Often"];
            /** Ongoing */
            ongoing: boolean;
            /** Others */
            others: components["schemas"]["OtherClue"][];
            /** Photos */
            photos: components["schemas"]["CluePhotoRow"][];
            /** Place */
            place: string;
            /** Priority */
            priority: number;
            /** Readable */
            readable: boolean;
            /** Remarks */
            remarks: components["schemas"]["RemarkRow"][];
            /**
             * Reported
             * Format: date-time
             */
            reported: string;
            status: components["schemas"]["ClueStatus"];
            /** Text */
            text: string;
            /** Until */
            until: string | null;
            /** Version */
            version: number;
        };
        /**
         * ClueRow
         * @description A clue in the queue. `holder_name`: who is on it at the moment; `merged`: how many more say the same; `photos`: how many it shows.
         */
        ClueRow: {
            at: components["schemas"]["Point"];
            conduct: components["schemas"]["Conduct"];
            /** Danger */
            danger: boolean;
            /**
             * Happened
             * Format: date-time
             */
            happened: string;
            /** Holder */
            holder: string;
            /** Holder Name */
            holder_name: string;
            /** Id */
            id: string;
            /** Incident */
            incident: string;
            /** Merged */
            merged: number;
            /** Number */
            number: number;
            often: components["schemas"]["Often"];
            /** Ongoing */
            ongoing: boolean;
            /** Photos */
            photos: number;
            /** Place */
            place: string;
            /** Priority */
            priority: number;
            /**
             * Reported
             * Format: date-time
             */
            reported: string;
            status: components["schemas"]["ClueStatus"];
            /** Text */
            text: string;
        };
        /**
         * ClueStatus
         * @enum {string}
         */
        ClueStatus: "reported" | "checking" | "confirmed" | "unfounded" | "unverifiable" | "handed_over";
        /**
         * ClueStepIn
         * @description `to`: `12345` or a station, for handing over. `words`: to the reporter, beside the fixed phrase.
         */
        ClueStepIn: {
            /**
             * To
             * @default
             */
            to: string;
            /**
             * Verb
             * @enum {string}
             */
            verb: "take" | "put_back" | "confirm" | "dismiss" | "give_up" | "hand_over";
            /** Version */
            version: number;
            /**
             * Words
             * @default
             */
            words: string;
        };
        /** CodeIn */
        CodeIn: {
            /** Code */
            code: string;
        };
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
         * Colleague
         * @description Somebody who could take a shift. `shifts`: of his that the actor could take in return.
         */
        Colleague: {
            /** Member */
            member: string;
            /** Name */
            name: string;
            /**
             * Shifts
             * @default []
             */
            shifts: components["schemas"]["ShiftRow"][];
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
        /** CommentIn */
        CommentIn: {
            /** Text */
            text: string;
        };
        /**
         * CommentKind
         * @enum {string}
         */
        CommentKind: "said" | "returned";
        /**
         * CommentPage
         * @description The last first.
         */
        CommentPage: {
            /** Rows */
            rows: components["schemas"]["CommentRow"][];
            /** Total */
            total: number;
        };
        /**
         * CommentRow
         * @description One comment. `name`: who said it; `by_room`: somebody of the command room.
         *
         *     `thread`: the member it is about, `about` his name; both empty where all are spoken to.
         */
        CommentRow: {
            /** About */
            about: string;
            /** By Room */
            by_room: boolean;
            /** Heard */
            heard: boolean;
            /** Id */
            id: string;
            kind: components["schemas"]["CommentKind"];
            /** Name */
            name: string;
            /**
             * Said
             * Format: date-time
             */
            said: string;
            /** Text */
            text: string;
            /** Thread */
            thread: string;
        };
        /**
         * ConcernIn
         * @description `owner`: who looks after it.
         */
        ConcernIn: {
            /**
             * Owner
             * @default
             */
            owner: string;
            /** Text */
            text: string;
        };
        /** ConcernRow */
        ConcernRow: {
            /** Author */
            author: string;
            /** Id */
            id: string;
            /** Owner */
            owner: string;
            /**
             * Raised
             * Format: date-time
             */
            raised: string;
            /** Text */
            text: string;
        };
        /**
         * Conduct
         * @description What was done: a list, so that nobody has to name anybody.
         * @enum {string}
         */
        Conduct: "theft" | "break_in" | "fraud" | "violence" | "threat" | "following" | "gambling" | "drugs" | "weapons" | "fire_hazard" | "dumping" | "abuse_at_home" | "damage" | "traffic" | "noise" | "other";
        /** ConfirmIn */
        ConfirmIn: {
            /** Reason */
            reason: string;
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
         * ConsentKind
         * @description What somebody may agree to, each by itself and each with a way back.
         * @enum {string}
         */
        ConsentKind: "application" | "house_rules" | "location" | "home_cell" | "first_name" | "contact_training" | "contact_campaigns" | "insurance_terms";
        /**
         * ConsentLine
         * @description One line of the ledger.
         */
        ConsentLine: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Given */
            given: boolean;
            /** Wording */
            wording: number;
        };
        /**
         * Consents
         * @description When each was given, None while it is not.
         */
        Consents: {
            /** Location */
            location: string | null;
        };
        /** CoverIn */
        CoverIn: {
            /** Spots */
            spots: components["schemas"]["SpotIn"][];
            /** Version */
            version: number;
        };
        /**
         * CrewCode
         * @description What a member shows a leader who takes him in, until then.
         */
        CrewCode: {
            /** Code */
            code: string;
            /** Qr */
            qr: string;
            /**
             * Until
             * Format: date-time
             */
            until: string;
        };
        /**
         * CrewIn
         * @description What was scanned or typed.
         */
        CrewIn: {
            /** Code */
            code: string;
        };
        /**
         * Criteria
         * @description Within a field any of its values is enough, and every field that says something must hold; one that says nothing means everybody.
         *
         *     `teams`, `houses`, `areas`: ids. `skills`: codes, valid today. `on_duty`: only those on duty at this moment.
         */
        Criteria: {
            /**
             * Areas
             * @default []
             */
            areas: string[];
            /**
             * Forces
             * @default []
             */
            forces: components["schemas"]["Force"][];
            /**
             * Houses
             * @default []
             */
            houses: string[];
            /**
             * On Duty
             * @default false
             */
            on_duty: boolean;
            /**
             * Skills
             * @default []
             */
            skills: string[];
            /**
             * Teams
             * @default []
             */
            teams: string[];
        };
        /**
         * DataIn
         * @description `words`: what the reader's language calls tables, columns and codes.
         */
        DataIn: {
            /** @default html */
            form: components["schemas"]["Form"];
            /**
             * Title
             * @default
             */
            title: string;
            /**
             * Words
             * @default {}
             */
            words: {
                [key: string]: string;
            };
        };
        /**
         * Datum
         * @description The frames in which Chinese phones and map shops state a position.
         * @enum {string}
         */
        Datum: "wgs84" | "gcj02" | "bd09";
        /** DecisionIn */
        DecisionIn: {
            /** Given */
            given: boolean;
        };
        /** DecisionOnAppealIn */
        DecisionOnAppealIn: {
            /**
             * Answer
             * @default
             */
            answer: string;
            /** Granted */
            granted: boolean;
        };
        /**
         * DefectIn
         * @description `due`: when it is to be put right, left out for within a week.
         */
        DefectIn: {
            /** Defect */
            defect: string;
            /** Due */
            due?: string | null;
        };
        /**
         * DeliveryOrder
         * @description How a list of deliveries is put in order; with a minus, the other way round.
         * @enum {string}
         */
        DeliveryOrder: "created" | "-created" | "tries" | "-tries";
        /**
         * DeliveryPage
         * @description `channels`: by which this station can bring anything at all.
         */
        DeliveryPage: {
            /** Channels */
            channels: components["schemas"]["Channel"][];
            /** Rows */
            rows: components["schemas"]["DeliveryRow"][];
            /** Total */
            total: number;
        };
        /**
         * DeliveryRow
         * @description One message by one channel; to whom it went nobody is told here.
         */
        DeliveryRow: {
            channel: components["schemas"]["Channel"];
            /** Code */
            code: string;
            /** Count */
            count: number;
            /**
             * Created
             * Format: date-time
             */
            created: string;
            /** Id */
            id: string;
            /** Key */
            key: string;
            /** Lane */
            lane: string;
            /** Next */
            next: string[];
            /** Sent */
            sent: string | null;
            status: components["schemas"]["DeliveryStatus"];
            /** Tries */
            tries: number;
            /** Urgency */
            urgency: string;
        };
        /**
         * DeliveryStatus
         * @enum {string}
         */
        DeliveryStatus: "queued" | "sending" | "sent" | "delivered" | "seen" | "failed" | "dead" | "dropped" | "given_up";
        /**
         * DeskRow
         * @description The desk of the station; `id` is the station's. `sitting`: None where nobody holds it; `left` says since when, if it was ever held.
         *
         *     `untaken`: refs of what is open and was taken on by nobody. `next`: what the reader may do now.
         */
        DeskRow: {
            /** Concerns */
            concerns: components["schemas"]["ConcernRow"][];
            /** Id */
            id: string;
            /** Leaving */
            leaving: string;
            /** Left */
            left: string | null;
            /** Next */
            next: string[];
            sitting: components["schemas"]["SittingRow"] | null;
            /** Untaken */
            untaken: string[];
        };
        /**
         * Difference
         * @description Seats somebody else has in one edition than in another. `people`: names by id.
         */
        Difference: {
            /** Changes */
            changes: components["schemas"]["SeatChange"][];
            /** People */
            people: {
                [key: string]: string;
            };
        };
        /**
         * Doing
         * @description What somebody on duty is doing, as the map draws it.
         * @enum {string}
         */
        Doing: "free" | "asked" | "going" | "at_scene";
        /**
         * DoneIn
         * @description What somebody shows.
         */
        DoneIn: {
            /**
             * Link
             * @default
             */
            link: string;
            /**
             * Words
             * @default
             */
            words: string;
        };
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
        /** DraftIn */
        DraftIn: {
            /** Days */
            days: number;
            /**
             * First
             * Format: date
             */
            first: string;
        };
        /** DropOutIn */
        DropOutIn: {
            /** Member */
            member: string;
            /**
             * Since
             * Format: date
             */
            since: string;
            /**
             * Until
             * Format: date
             */
            until: string;
        };
        /**
         * Edition
         * @description Another roster for the same days.
         */
        Edition: {
            /** Edition */
            edition: number;
            /** Id */
            id: string;
            status: components["schemas"]["RosterStatus"];
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
         * EndIn
         * @description Why it is given up.
         */
        EndIn: {
            /** Reason */
            reason: string;
            /** Version */
            version: number;
        };
        /**
         * Ended
         * @description How a search ended: nothing is better, time was up, stopped by hand, interrupted by a restart, failed, or no line is legal.
         * @enum {string}
         */
        Ended: "proven" | "time" | "by_hand" | "interrupted" | "failed" | "impossible";
        /**
         * EnterIn
         * @description `words`: as they were said.
         */
        EnterIn: {
            /**
             * Way
             * @enum {string}
             */
            way: "radio" | "telephone";
            /**
             * Words
             * @default
             */
            words: string;
        };
        /** EnvelopeIn */
        EnvelopeIn: {
            /** Reason */
            reason: string;
        };
        /**
         * EquipmentRow
         * @description `at_post`: where it hangs, None in the house itself. `turns`: what its days have brought. `next`: what the actor may do with it.
         *
         *     `held_by`, `holder`, `incident`: who has it and for what, for those who may know people.
         */
        EquipmentRow: {
            /** At Post */
            at_post: string | null;
            /** Defect */
            defect: string;
            /** Defect Due */
            defect_due: string | null;
            /** Due */
            due: string | null;
            /** Every Days */
            every_days: number | null;
            /** Expires */
            expires: string | null;
            fitness: components["schemas"]["Fitness"];
            /** Held By */
            held_by: string;
            /** Holder */
            holder: string | null;
            /** Id */
            id: string;
            /** Incident */
            incident: string | null;
            /** Item */
            item: string;
            /** Label */
            label: string;
            /** Looked */
            looked: string | null;
            /** Next */
            next: string[];
            /** Photo */
            photo: string;
            /** Serial */
            serial: string;
            /** Since */
            since: string | null;
            /** Turns */
            turns: components["schemas"]["Turn"][];
            /** Usable */
            usable: boolean;
        };
        /** ErasureIn */
        ErasureIn: {
            /** Code */
            code: string;
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
         * FairRow
         * @description What one person would have to do by this roster: planned, never worked.
         */
        FairRow: {
            /** Hours */
            hours: number;
            /** Member */
            member: string;
            /** Name */
            name: string;
            /** Nights */
            nights: number;
            /** Weekends */
            weekends: number;
        };
        /**
         * Fate
         * @description What will become of one row. `values`: what it says, in codes; `before`: what the row that exists said when this was worked out.
         */
        Fate: {
            /** Before */
            before?: {
                [key: string]: string;
            };
            /**
             * Changes
             * @default []
             */
            changes: components["schemas"]["CellChange"][];
            /**
             * Faults
             * @default []
             */
            faults: components["schemas"]["CellFault"][];
            /**
             * Id
             * @default
             */
            id: string;
            /**
             * Key
             * @default
             */
            key: string;
            /** Label */
            label: string;
            outcome?: components["schemas"]["Outcome"] | null;
            /**
             * Problem
             * @default
             */
            problem: string;
            /** Row */
            row: number;
            /** Values */
            values?: {
                [key: string]: string;
            };
            verdict: components["schemas"]["RowVerdict"];
        };
        /**
         * FatePage
         * @description `ignored`: headings of the file that nobody knows. `missed`: rows that could not be written when it came to it.
         */
        FatePage: {
            /** Ignored */
            ignored: string[];
            /** Missed */
            missed: components["schemas"]["Fate"][];
            /** Rows */
            rows: components["schemas"]["Fate"][];
            /** Total */
            total: number;
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
         * FileForm
         * @enum {string}
         */
        FileForm: "xlsx" | "csv";
        /**
         * FileKind
         * @enum {string}
         */
        FileKind: "picture" | "document";
        /**
         * FileLanguage
         * @enum {string}
         */
        FileLanguage: "zh" | "en";
        /**
         * FindingIn
         * @description `severity`: left out where it is fine. `words`: what is wrong.
         */
        FindingIn: {
            /** Item */
            item: string;
            severity?: components["schemas"]["Severity"] | null;
            /**
             * Words
             * @default
             */
            words: string;
        };
        /** FindingsIn */
        FindingsIn: {
            /** Findings */
            findings: components["schemas"]["FindingIn"][];
        };
        /**
         * Fitness
         * @description Whether a thing may be relied on, and if not, why.
         * @enum {string}
         */
        Fitness: "usable" | "expired" | "defect" | "missing" | "taken" | "lent";
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
        /**
         * Form
         * @enum {string}
         */
        Form: "html" | "json";
        /** FoundIn */
        FoundIn: {
            /** Equipment */
            equipment: string;
            verdict: components["schemas"]["Verdict"];
            /**
             * Words
             * @default
             */
            words: string;
        };
        /**
         * Funnel
         * @description How far an order has come: each of the first six counts whoever came so far or farther. `silent`: have not answered.
         */
        Funnel: {
            /** Accepted */
            accepted: number;
            /** Asked */
            asked: number;
            /** Cannot */
            cannot: number;
            /** Delivered */
            delivered: number;
            /** Done */
            done: number;
            /** Read */
            read: number;
            /** Returned */
            returned: number;
            /** Silent */
            silent: number;
            /** Verified */
            verified: number;
        };
        /**
         * Gap
         * @description A seat nobody has, and why: of everybody who is of the right force, how many are kept from it by what.
         *
         *     `lacks`: the skill it takes, where nobody who has it is free.
         */
        Gap: {
            /** Closest */
            closest: components["schemas"]["Closest"][];
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Free */
            free: number;
            /** Kind */
            kind: string;
            /** Lacks */
            lacks: string;
            /** Need */
            need: string;
            /** Place */
            place: number;
            /** Reasons */
            reasons: {
                [key: string]: number;
            };
        };
        /** GlassIn */
        GlassIn: {
            /** Member */
            member: string;
            /** Reason */
            reason: string;
        };
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
        /** HandOverIn */
        HandOverIn: {
            /**
             * Note
             * @default
             */
            note: string;
            /** Version */
            version: number;
        };
        /**
         * HandoverItem
         * @description One thing to look at. `at_post`: it hangs at this very post. `held_by`: who has it, if somebody has.
         */
        HandoverItem: {
            /** At Post */
            at_post: boolean;
            /** Defect */
            defect: string;
            fitness: components["schemas"]["Fitness"];
            /** Held By */
            held_by: string;
            /** Id */
            id: string;
            /** Item */
            item: string;
            /** Label */
            label: string;
        };
        /**
         * HandoverList
         * @description What the two go through: every thing, and what is still open.
         */
        HandoverList: {
            /** Items */
            items: components["schemas"]["HandoverItem"][];
            /** Matters */
            matters: components["schemas"]["PostMatter"][];
        };
        /**
         * HandoverRow
         * @description `warned`: when the command room was told. `wrong`: so many things were broken or missing. `next`: what the actor may do.
         */
        HandoverRow: {
            /** Checked */
            checked: string | null;
            /** Checks */
            checks: components["schemas"]["Check"][];
            /** Closed */
            closed: string | null;
            /** Due */
            due: string | null;
            /** House */
            house: string;
            /** House Name */
            house_name: string;
            /** Id */
            id: string;
            incoming: components["schemas"]["Signer"] | null;
            /** Next */
            next: string[];
            /**
             * Opened
             * Format: date-time
             */
            opened: string;
            outgoing: components["schemas"]["Signer"];
            /** Post */
            post: string;
            /** Post Name */
            post_name: string;
            /** Reason */
            reason: string;
            status: components["schemas"]["HandoverStatus"];
            /** Warned */
            warned: string | null;
            /** Wrong */
            wrong: number;
        };
        /**
         * HandoverStatus
         * @enum {string}
         */
        HandoverStatus: "awaited" | "checked" | "half_signed" | "done" | "dismissed" | "lapsed";
        /** HazardRemarkIn */
        HazardRemarkIn: {
            /** Remark */
            remark: string;
        };
        /**
         * HazardRow
         * @description A hazard on the console. `next`: what an officer may do with it.
         */
        HazardRow: {
            /** Closed */
            closed: string | null;
            /**
             * Due
             * Format: date
             */
            due: string;
            /**
             * Found
             * Format: date-time
             */
            found: string;
            /** Id */
            id: string;
            /** Item */
            item: string;
            /** Mended */
            mended: string | null;
            /** Mended Photos */
            mended_photos: string[];
            /** Mended Words */
            mended_words: string;
            /** Next */
            next: string[];
            /** Owner */
            owner: string;
            /** Owner Name */
            owner_name: string;
            /** Photos */
            photos: string[];
            /** Remark */
            remark: string;
            severity: components["schemas"]["Severity"];
            status: components["schemas"]["HazardStatus"];
            /** Version */
            version: number;
            /** Words */
            words: string;
        };
        /**
         * HazardStatus
         * @enum {string}
         */
        HazardStatus: "found" | "mended" | "returned" | "accepted";
        /**
         * Heard
         * @description How many of them were news. `code` is 0, as gateways like it.
         */
        Heard: {
            /** Code */
            code: number;
            /** News */
            news: number;
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
         * HoldIn
         * @description `subject`: the id of a member or of an incident. `until`: the last day.
         */
        HoldIn: {
            kind: components["schemas"]["HoldKind"];
            /** Reason */
            reason: string;
            /** Subject */
            subject: string;
            /**
             * Until
             * Format: date
             */
            until: string;
        };
        /**
         * HoldKind
         * @description What is kept.
         * @enum {string}
         */
        HoldKind: "person" | "incident";
        /**
         * HoldRow
         * @description `subject`: the id of whom or what it keeps. `name`: of the person, empty for an incident, whose `number` it has. `next`: `lift`.
         */
        HoldRow: {
            /** Id */
            id: string;
            /** Lift Reason */
            lift_reason: string;
            /** Lifted */
            lifted: string | null;
            /** Lifter */
            lifter: string;
            /** Name */
            name: string;
            /** Next */
            next: string[];
            /** Number */
            number: number | null;
            /**
             * Placed
             * Format: date-time
             */
            placed: string;
            /** Placer */
            placer: string;
            /** Reason */
            reason: string;
            /** Subject */
            subject: string;
            /**
             * Until
             * Format: date-time
             */
            until: string;
            what: components["schemas"]["HoldKind"];
        };
        /**
         * HomeIn
         * @description Any point of the cell: only the cell's centre is kept.
         */
        HomeIn: {
            at: components["schemas"]["Place-Input"];
        };
        /**
         * Hours
         * @description A stretch of every week. `day`: 1 is Monday. `start`, `end`: minutes of the day; an `end` up to `start` is the next day's.
         */
        Hours: {
            /** Day */
            day: number;
            /** End */
            end: number;
            /** Start */
            start: number;
        };
        /**
         * HoursIn
         * @description `day`: 1 is Monday. Minutes of the day; an end before the start is the next day's.
         */
        HoursIn: {
            /** Day */
            day: number;
            /** End */
            end: number;
            /** Start */
            start: number;
        };
        /**
         * HouseFactsIn
         * @description Fields left out stay as they are. `handover_within_min`: 0 never asks for handovers.
         */
        HouseFactsIn: {
            at?: components["schemas"]["Place-Input"] | null;
            /** Call Sign */
            call_sign?: string | null;
            /** Handover Within Min */
            handover_within_min?: number | null;
            /** Hours */
            hours?: string | null;
            /** Lamp */
            lamp?: string | null;
            /** Name */
            name?: string | null;
            /** Unit */
            unit?: string | null;
        };
        /**
         * HouseHandovers
         * @description A house's handovers, newest first, and what is still open at its posts.
         */
        HouseHandovers: {
            /** Matters */
            matters: components["schemas"]["PostMatter"][];
            /** Rows */
            rows: components["schemas"]["HandoverRow"][];
        };
        /** HouseIn */
        HouseIn: {
            at?: components["schemas"]["Place-Input"] | null;
            /** Call Sign */
            call_sign?: string | null;
            /** Handover Within Min */
            handover_within_min?: number | null;
            /** Hours */
            hours?: string | null;
            /** Lamp */
            lamp?: string | null;
            /** Name */
            name?: string | null;
            /** Unit */
            unit?: string | null;
            /** Version */
            version: number;
        };
        /**
         * HouseRow
         * @description A house on the console. `expected`: somebody is to be there now. `alarm`: and too few are. `steps`: its next ones.
         */
        HouseRow: {
            /** Alarm */
            alarm: boolean;
            at: components["schemas"]["Point"];
            /** Call Sign */
            call_sign: string;
            /** Equipment */
            equipment: components["schemas"]["EquipmentRow"][];
            /** Expected */
            expected: boolean;
            /** Handover Within Min */
            handover_within_min: number;
            /** Hours */
            hours: string;
            /** Id */
            id: string;
            /** Lamp */
            lamp: string;
            /** Name */
            name: string;
            /** Posts */
            posts: components["schemas"]["PostRow"][];
            /** Retired */
            retired: string | null;
            status: components["schemas"]["Manning"];
            /** Steps */
            steps: string[];
            /** Unit */
            unit: string;
            /** Version */
            version: number;
        };
        /**
         * ImportRow
         * @description One's own import. `share`: how far it is, 0 to 1. `next`: what may be done with it now.
         */
        ImportRow: {
            /**
             * Begun
             * Format: date-time
             */
            begun: string;
            /** Changed */
            changed: number;
            /** Digest */
            digest: string;
            /** Facts */
            facts: {
                [key: string]: string | number | boolean | null;
            };
            /** File */
            file: string;
            /** Id */
            id: string;
            kind: components["schemas"]["SheetKind"];
            /** Missed */
            missed: number;
            /** New */
            new: number;
            /** Next */
            next: string[];
            /** Problem */
            problem: string;
            /** Refused */
            refused: number;
            /** Roster */
            roster: string;
            /** Share */
            share: number;
            status: components["schemas"]["ImportStatus"];
            /** Total */
            total: number;
            /** Unchanged */
            unchanged: number;
            /** Written */
            written: number;
        };
        /**
         * ImportStatus
         * @enum {string}
         */
        ImportStatus: "reading" | "ready" | "applying" | "done" | "stopped" | "refused" | "overtaken" | "interrupted";
        /**
         * InTeam
         * @description Somebody in a team; `id` is the member's.
         */
        InTeam: {
            force: components["schemas"]["Force"];
            /** Id */
            id: string;
            /** Name */
            name: string;
            /**
             * Since
             * Format: date-time
             */
            since: string;
            status: components["schemas"]["MemberStatus"];
        };
        /** IncidentExportIn */
        IncidentExportIn: {
            /**
             * Form
             * @default csv
             * @enum {string}
             */
            form: "csv" | "xlsx";
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
        /** InvitationIn */
        InvitationIn: {
            /**
             * Campaign
             * @default
             */
            campaign: string;
            /**
             * Expires
             * Format: date-time
             */
            expires: string;
            force?: components["schemas"]["Force"] | null;
            /** House */
            house?: string | null;
        };
        /** InvitationPage */
        InvitationPage: {
            /** Rows */
            rows: components["schemas"]["InvitationRow"][];
            /** Total */
            total: number;
        };
        /**
         * InvitationRow
         * @description A link as whoever makes them sees it. `house`: its name. `state`: open, expired or revoked. `applied`: how many came by it.
         */
        InvitationRow: {
            /** Applied */
            applied: number;
            /** Campaign */
            campaign: string;
            /**
             * Created
             * Format: date-time
             */
            created: string;
            /** Created By */
            created_by: string;
            /**
             * Expires
             * Format: date-time
             */
            expires: string;
            force: components["schemas"]["Force"] | null;
            /** House */
            house: string;
            /** Id */
            id: string;
            /** Next */
            next: string[];
            /** Revoked */
            revoked: string | null;
            /** State */
            state: string;
            /** Token */
            token: string;
        };
        /**
         * Invited
         * @description What somebody is told who follows a link: by whom, and for what. `asked`: consents; `needed`: those without which it does not go.
         */
        Invited: {
            /** Asked */
            asked: components["schemas"]["ConsentKind"][];
            /** Campaign */
            campaign: string;
            /**
             * Expires
             * Format: date-time
             */
            expires: string;
            force: components["schemas"]["Force"] | null;
            /** House */
            house: string;
            /** Needed */
            needed: components["schemas"]["ConsentKind"][];
            /** Station */
            station: string;
            /** Wording */
            wording: number;
        };
        /**
         * JoinCode
         * @description What a colleague scans or types to come along, until then.
         */
        JoinCode: {
            /** Code */
            code: string;
            /** Qr */
            qr: string;
            /**
             * Until
             * Format: date-time
             */
            until: string;
        };
        /** JoinIn */
        JoinIn: {
            /** Code */
            code: string;
        };
        /**
         * KeptRows
         * @description How many rows of a table are about him, and what becomes of them when he is erased: `gone`, `emptied` or `stays`, and `why`.
         */
        KeptRows: {
            /** Fate */
            fate: string;
            /** Rows */
            rows: number;
            /** Table */
            table: string;
            /** Why */
            why: string;
        };
        /**
         * Kind
         * @description What a matter is about.
         * @enum {string}
         */
        Kind: "incident" | "concern" | "part";
        /** KindIn */
        KindIn: {
            /** Code */
            code: string;
            /** Minutes */
            minutes: number;
            /** Name */
            name: string;
            /**
             * Night
             * @default false
             */
            night: boolean;
            /** Starts Min */
            starts_min: number;
        };
        /**
         * KnownAbout
         * @description What is known about somebody in all. `hindrance`: what he must end before he can be erased, or empty.
         */
        KnownAbout: {
            /** Hindrance */
            hindrance: string;
            /** Kept */
            kept: components["schemas"]["KeptRows"][];
        };
        /**
         * KnownPerson
         * @description Somebody who asked on paper, so that the right one is erased. `phone`: its middle hidden.
         */
        KnownPerson: {
            /** Hindrance */
            hindrance: string;
            /** Kept */
            kept: components["schemas"]["KeptRows"][];
            /** Name */
            name: string;
            /** Phone */
            phone: string;
        };
        /**
         * LabelRow
         * @description What hangs at a point. `qr`: for the square and for a tag; `text`: the same, to be typed.
         */
        LabelRow: {
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Qr */
            qr: string;
            /** Text */
            text: string;
        };
        /**
         * LeaderIn
         * @description `member: null`: nobody leads it any more.
         */
        LeaderIn: {
            /** Member */
            member: string | null;
        };
        /** LeaveIn */
        LeaveIn: {
            /** Reason */
            reason: string;
            /** Version */
            version: number;
        };
        /** LendIn */
        LendIn: {
            /** To */
            to: string;
        };
        /** LiftIn */
        LiftIn: {
            /** Reason */
            reason: string;
        };
        /** LimitIn */
        LimitIn: {
            /** Version */
            version: number;
            /** Weekly */
            weekly: number;
        };
        /**
         * LimitView
         * @description `may_change`: for the actor.
         */
        LimitView: {
            /** May Change */
            may_change: boolean;
            /** Version */
            version: number;
            /** Weekly */
            weekly: number;
        };
        /**
         * LinkOut
         * @description Shown once.
         */
        LinkOut: {
            /** Path */
            path: string;
        };
        /**
         * LinkState
         * @description Whether the actor has a private calendar address; `made`: when.
         */
        LinkState: {
            /** Made */
            made: string | null;
        };
        /**
         * LogCheck
         * @description The log was followed from its first row: `rows` hold, up to `anchored` somebody outside the database vouches for it.
         *
         *     `how`: what was done to row `number`, empty where nothing was. `restored`: when the backup was made it was last restored from; rows up
         *     to `lost` had been written by then and are gone.
         */
        LogCheck: {
            /** Anchored */
            anchored: number;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** How */
            how: string;
            /** Lost */
            lost: number;
            /** Number */
            number: number;
            /** Restored */
            restored: string | null;
            /** Rows */
            rows: number;
        };
        /**
         * LookRow
         * @description Who looked at what is known of me. `what`: the kind of event in the log. `purpose`: for which work; `reason`: what was said.
         */
        LookRow: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Name */
            name: string;
            /** Purpose */
            purpose: string;
            /** Reason */
            reason: string;
            /** Role */
            role: string;
            /** Seq */
            seq: number;
            /** What */
            what: string;
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
        /**
         * Mate
         * @description Somebody of my crew; `member` is his id. `joined`: when the leader scanned his code.
         */
        Mate: {
            /**
             * Joined
             * Format: date-time
             */
            joined: string;
            /** Leads */
            leads: boolean;
            /** Member */
            member: string;
            /** Name */
            name: string;
            status: components["schemas"]["ReceiptStatus"];
        };
        /** MatterIn */
        MatterIn: {
            /** Text */
            text: string;
        };
        /**
         * MatterRow
         * @description A matter with what a person recognises it by. `taken`: whoever sat down then took it on; None while it is only being read.
         */
        MatterRow: {
            /** Category */
            category: string;
            /** Counts */
            counts: {
                [key: string]: number;
            };
            /** Id */
            id: string;
            kind: components["schemas"]["Kind"];
            /** Marks */
            marks: string[];
            /** Number */
            number: number | null;
            /** Owner */
            owner: string;
            /** Place */
            place: string;
            /** Priority */
            priority: number;
            /** Ref */
            ref: string;
            /** Since */
            since: string | null;
            status: components["schemas"]["IncidentStatus"] | null;
            /** Taken */
            taken: boolean | null;
            /** Text */
            text: string;
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
         * Means
         * @description How a visit was noticed.
         * @enum {string}
         */
        Means: "" | "geofence" | "scanned" | "typed" | "nfc";
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
         *
         *     `consents`: what he agrees to now, and not since when. `verifiers`: names of those who saw proof of skills, by account.
         */
        MemberRecord: {
            /** Consents */
            consents: components["schemas"]["ConsentKind"][];
            force: components["schemas"]["Force"];
            home: components["schemas"]["Point"] | null;
            /** Id */
            id: string;
            /** Insured From */
            insured_from: string | null;
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
            /** Verifiers */
            verifiers: {
                [key: string]: string;
            };
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
         * MendedIn
         * @description How it was mended; may be empty where a picture shows it.
         */
        MendedIn: {
            /**
             * Words
             * @default
             */
            words: string;
        };
        /**
         * MessagePage
         * @description `unseen`: of all his messages.
         */
        MessagePage: {
            /** Rows */
            rows: components["schemas"]["MessageRow"][];
            /** Total */
            total: number;
            /** Unseen */
            unseen: number;
        };
        /**
         * MessageRow
         * @description `key`: the sentence, filled with `facts`. `count`: how many like things it stands for. `link`: where the app opens.
         */
        MessageRow: {
            /** Count */
            count: number;
            /**
             * Created
             * Format: date-time
             */
            created: string;
            /** Facts */
            facts: {
                [key: string]: string | number | boolean | null;
            };
            /** Id */
            id: string;
            /** Key */
            key: string;
            /** Link */
            link: string;
            /** Next */
            next: string[];
            /** Seen */
            seen: string | null;
            status: components["schemas"]["MessageStatus"];
            urgency: components["schemas"]["Urgency"];
        };
        /**
         * MessageStatus
         * @enum {string}
         */
        MessageStatus: "sent" | "delivered" | "seen" | "settled";
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
         * MyAdvisory
         * @description A tip on the phone of somebody who was told. `read`: when he first opened it.
         */
        MyAdvisory: {
            /** Id */
            id: string;
            /** Picture */
            picture: string;
            /** Read */
            read: string | null;
            /**
             * Sent
             * Format: date-time
             */
            sent: string;
            /** Sound */
            sound: string;
            /** Text */
            text: string;
            /** Title */
            title: string;
        };
        /**
         * MyAlert
         * @description An alert that somebody on shift has to read. `id`: of his receipt. `guard`, `name`: whose.
         */
        MyAlert: {
            /** Acknowledged */
            acknowledged: string | null;
            /** Alert */
            alert: string;
            /** Approved */
            approved: string | null;
            /**
             * Expires
             * Format: date-time
             */
            expires: string;
            /** Guard */
            guard: string;
            /** Id */
            id: string;
            kind: components["schemas"]["AlertKind"];
            /** Name */
            name: string;
            /** Photo */
            photo: boolean;
        };
        /**
         * MyApplication
         * @description An application as the applicant sees it. `next`: withdraw, appeal. `reason`: of the station's last word.
         */
        MyApplication: {
            appeal: components["schemas"]["Appeal"] | null;
            /** Appeal Until */
            appeal_until: string | null;
            force: components["schemas"]["Force"];
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Next */
            next: string[];
            /** Reason */
            reason: string;
            /**
             * Sent
             * Format: date-time
             */
            sent: string;
            /**
             * Since
             * Format: date-time
             */
            since: string;
            /** Station */
            station: string;
            step: components["schemas"]["MemberStatus"];
        };
        /**
         * MyComment
         * @description Something said that concerns me. `name`: of the member who said it, empty for the command room. `heard`: it has seen it.
         */
        MyComment: {
            /** Heard */
            heard: boolean;
            /** Id */
            id: string;
            kind: components["schemas"]["CommentKind"];
            /** Mine */
            mine: boolean;
            /** Name */
            name: string;
            /**
             * Said
             * Format: date-time
             */
            said: string;
            /** Text */
            text: string;
        };
        /**
         * MyConsent
         * @description How one consent stands. `since`: of the last word on it, None if it was never asked. `current`: in the wording of today.
         */
        MyConsent: {
            /** Current */
            current: boolean;
            /** Given */
            given: boolean;
            kind: components["schemas"]["ConsentKind"];
            /** Lines */
            lines: components["schemas"]["ConsentLine"][];
            /** Since */
            since: string | null;
        };
        /**
         * MyHazard
         * @description A hazard on the phone of whoever has it mended.
         */
        MyHazard: {
            /**
             * Due
             * Format: date
             */
            due: string;
            /** Id */
            id: string;
            /** Item */
            item: string;
            /** Mended Photos */
            mended_photos: string[];
            /** Mended Words */
            mended_words: string;
            /** Name */
            name: string;
            /** Next */
            next: string[];
            /** Photos */
            photos: string[];
            /** Place */
            place: string;
            /** Remark */
            remark: string;
            severity: components["schemas"]["Severity"];
            status: components["schemas"]["HazardStatus"];
            /** Words */
            words: string;
        };
        /**
         * MyOffer
         * @description A member's own offer. What is None is told only once he has accepted, and no longer than he is needed.
         *
         *     `status`: "sent" until he has answered. That it came and was seen is what his phone tells, and it need not be told.
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
        /**
         * MyPartner
         * @description Somebody who walks along; `id` is the member's.
         */
        MyPartner: {
            /** Away */
            away: boolean;
            /** Id */
            id: string;
            /** Leads */
            leads: boolean;
            /** Name */
            name: string;
        };
        /**
         * MyPatrol
         * @description A patrol I walk.
         */
        MyPatrol: {
            /** Begun */
            begun: string | null;
            /** Ended */
            ended: string | null;
            /**
             * Ends
             * Format: date-time
             */
            ends: string;
            /** Id */
            id: string;
            /** Least */
            least: number;
            mode: components["schemas"]["Mode"];
            /** Most */
            most: number;
            /** Name */
            name: string;
            /** Next */
            next: string[];
            /**
             * Starts
             * Format: date-time
             */
            starts: string;
            status: components["schemas"]["PatrolStatus"];
            /** Team */
            team: components["schemas"]["MyPartner"][];
            /** Visits */
            visits: components["schemas"]["MyVisit"][];
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
        /**
         * MyProof
         * @description How a proof stands. `shown`: there is a photograph. `next`: `take_back` while nobody has decided.
         */
        MyProof: {
            /** Id */
            id: string;
            /** Next */
            next: string[];
            /** Reason */
            reason: string;
            /**
             * Sent
             * Format: date-time
             */
            sent: string;
            /** Shown */
            shown: boolean;
            status: components["schemas"]["ProofStatus"];
        };
        /**
         * MySelfCheck
         * @description A self-check on the phone of whoever does it. `items`: what is to be looked at.
         */
        MySelfCheck: {
            /**
             * Asked
             * Format: date-time
             */
            asked: string;
            /**
             * Due
             * Format: date
             */
            due: string;
            /** Found */
            found: number;
            /** Id */
            id: string;
            /** Items */
            items: components["schemas"]["CheckItem"][];
            kind: components["schemas"]["VenueKind"];
            /** Name */
            name: string;
            /** Next */
            next: string[];
            /** Photos */
            photos: {
                [key: string]: string[];
            };
            /** Place */
            place: string;
            status: components["schemas"]["CheckStatus"];
            /** Submitted */
            submitted: string | null;
            /** Word */
            word: string;
        };
        /**
         * MySkill
         * @description One skill as its owner sees it, with what he shows for it.
         */
        MySkill: {
            /** Claimed */
            claimed: boolean;
            /** Code */
            code: string;
            /** Language */
            language: string;
            /** Number */
            number: string;
            proof: components["schemas"]["MyProof"] | null;
            /** Until */
            until: string | null;
        };
        /**
         * MyTask
         * @description An order on the phone of somebody who is asked. `status`: of his own receipt. `free`: places left, None where there is no limit.
         *
         *     `words`, `shown_link`, `photos`: what he shows. `remark`: what the command room said to it. `crew`: so many people in a crew at most, 0
         *     where everybody is for himself; `mates`: mine, the leader first.
         */
        MyTask: {
            at: components["schemas"]["Point"] | null;
            /** Attached */
            attached: components["schemas"]["TaskFileRow"][];
            /** Closed */
            closed: string | null;
            /** Comments */
            comments: components["schemas"]["MyComment"][];
            /** Crew */
            crew: number;
            /** Deadline */
            deadline: string | null;
            /** Free */
            free: number | null;
            /** Id */
            id: string;
            /** Link */
            link: string;
            /** Mates */
            mates: components["schemas"]["Mate"][];
            /** Most */
            most: number;
            /** Next */
            next: string[];
            order_status: components["schemas"]["OrderStatus"];
            /** Photos */
            photos: string[];
            /** Place */
            place: string;
            proof: components["schemas"]["ProofWish"];
            /** Remark */
            remark: string;
            /**
             * Sent
             * Format: date-time
             */
            sent: string;
            /** Shown Link */
            shown_link: string;
            status: components["schemas"]["ReceiptStatus"];
            /** Summary */
            summary: string;
            /** Text */
            text: string;
            /** Title */
            title: string;
            /** Words */
            words: string;
        };
        /**
         * MyTeam
         * @description A team as somebody in it sees it: where it meets and who leads it; `people`: the others' names, told to the leader alone.
         */
        MyTeam: {
            at: components["schemas"]["Point"] | null;
            /** Id */
            id: string;
            kind: components["schemas"]["TeamKind"];
            /** Leader */
            leader: string;
            /** Leads */
            leads: boolean;
            /** Meeting */
            meeting: string;
            /** Members */
            members: number;
            /** Name */
            name: string;
            /** People */
            people: string[];
        };
        /**
         * MyVisit
         * @description One point of my patrol. `on_tablet`: its code is on the tablet of the post, not on a label. `next`: what I may do with it.
         */
        MyVisit: {
            at: components["schemas"]["Point"];
            /**
             * Closes
             * Format: date-time
             */
            closes: string;
            /** Done */
            done: string | null;
            /** Entered */
            entered: string | null;
            /**
             * Expected
             * Format: date-time
             */
            expected: string;
            /** Hot */
            hot: boolean;
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Next */
            next: string[];
            /** Number */
            number: number;
            /** On Tablet */
            on_tablet: boolean;
            /**
             * Opens
             * Format: date-time
             */
            opens: string;
            /** Radius M */
            radius_m: number;
            /** Reason */
            reason: string;
            /** Refusal */
            refusal: string;
            /** Refused */
            refused: number;
            status: components["schemas"]["VisitStatus"];
            /** Stay S */
            stay_s: number;
            warned: components["schemas"]["Warned"];
            /** Words */
            words: string;
        };
        /**
         * Need
         * @description People wanted at one place, or in one team, for some kinds of shift.
         *
         *     `post`: its id, empty for a team that moves. `team`: its id, whose people alone take part. `forces`: who may, empty for all.
         *     `skills`: the first of each group has them.
         *     `weekdays`: 0 for Monday. `on_holidays`: also on public holidays, whatever weekday they are.
         */
        Need: {
            /** Code */
            code: string;
            /**
             * Forces
             * @default []
             */
            forces: components["schemas"]["Force"][];
            /** Kinds */
            kinds: string[];
            /** Name */
            name: string;
            /**
             * On Holidays
             * @default true
             */
            on_holidays: boolean;
            /**
             * Post
             * @default
             */
            post: string;
            /**
             * Skills
             * @default []
             */
            skills: string[];
            /**
             * Team
             * @default
             */
            team: string;
            /**
             * Wanted
             * @default 1
             */
            wanted: number;
            /**
             * Weekdays
             * @default [
             *       0,
             *       1,
             *       2,
             *       3,
             *       4,
             *       5,
             *       6
             *     ]
             */
            weekdays: number[];
        };
        /** NeedIn */
        NeedIn: {
            /** Code */
            code: string;
            /**
             * Forces
             * @default []
             */
            forces: components["schemas"]["Force"][];
            /** Kinds */
            kinds: string[];
            /** Name */
            name: string;
            /**
             * On Holidays
             * @default true
             */
            on_holidays: boolean;
            /**
             * Post
             * @default
             */
            post: string;
            /**
             * Skills
             * @default []
             */
            skills: string[];
            /**
             * Team
             * @default
             */
            team: string;
            /**
             * Wanted
             * @default 1
             */
            wanted: number;
            /**
             * Weekdays
             * @default [
             *       0,
             *       1,
             *       2,
             *       3,
             *       4,
             *       5,
             *       6
             *     ]
             */
            weekdays: number[];
        };
        /** NewAccountIn */
        NewAccountIn: {
            /** Login */
            login: string;
            /** Name */
            name: string;
            /** Password */
            password: string;
            /**
             * Reason
             * @default
             */
            reason: string;
            role: components["schemas"]["Role-Input"];
        };
        /** NewBeatIn */
        NewBeatIn: {
            /** Name */
            name: string;
            /** Points */
            points: string[];
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
        /** NewPointIn */
        NewPointIn: {
            at: components["schemas"]["Place-Input"];
            kind?: components["schemas"]["PointKind"] | null;
            /** Name */
            name: string;
            /** Post */
            post?: string | null;
            /** Radius M */
            radius_m?: number | null;
            /** Stay S */
            stay_s?: number | null;
            /** Windows */
            windows?: components["schemas"]["WindowIn"][] | null;
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
        /** NoProof */
        NoProof: {
            /** Reason */
            reason: string;
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
         * Objection
         * @description Why somebody may not have a seat.
         * @enum {string}
         */
        Objection: "not_serving" | "wrong_force" | "not_in_team" | "no_skill" | "away" | "day_off" | "kind_off" | "double" | "rest" | "week_hours" | "run";
        /**
         * Occasion
         * @enum {string}
         */
        Occasion: "surprise" | "planned";
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
        /** OfferedHouseIn */
        OfferedHouseIn: {
            at: components["schemas"]["Place-Input"];
            /**
             * Hours
             * @default
             */
            hours: string;
            /** Name */
            name: string;
            /**
             * Posts
             * @default []
             */
            posts: components["schemas"]["OfferedPostIn"][];
            /**
             * Responsible
             * @default
             */
            responsible: string;
        };
        /** OfferedPostIn */
        OfferedPostIn: {
            at: components["schemas"]["Place-Input"];
            /** Name */
            name: string;
        };
        /**
         * Often
         * @enum {string}
         */
        Often: "once" | "several" | "daily" | "unknown";
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
        /**
         * OnNext
         * @description Who is on at a post now or comes next. `names`: in the order of their places; gaps are left out.
         */
        OnNext: {
            /**
             * Ends
             * Format: date-time
             */
            ends: string;
            /** Kind Name */
            kind_name: string;
            /** Names */
            names: string[];
            /**
             * Starts
             * Format: date-time
             */
            starts: string;
            /** Title */
            title: string;
        };
        /**
         * OpenShift
         * @description A shift nobody has. `reasons`: why the actor may not claim it.
         */
        OpenShift: {
            /** Reasons */
            reasons: string[];
            shift: components["schemas"]["ShiftRow"];
        };
        /**
         * OpenedData
         * @description What is hidden otherwise: the whole telephone number, and the middle of the cell he lives in, if he said.
         */
        OpenedData: {
            home: components["schemas"]["Point"] | null;
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Phone */
            phone: string;
            /**
             * Until
             * Format: date-time
             */
            until: string;
        };
        /** OpeningReviewIn */
        OpeningReviewIn: {
            /** Remark */
            remark: string;
            verb: components["schemas"]["OpeningVerdict"];
        };
        /**
         * OpeningRow
         * @description `name`: of the member; `opener`: of who opened. `own`: the reader did. `late`: it should have been reviewed by now.
         */
        OpeningRow: {
            /** Id */
            id: string;
            /** Late */
            late: boolean;
            /** Member */
            member: string;
            /** Name */
            name: string;
            /** Next */
            next: string[];
            /**
             * Opened
             * Format: date-time
             */
            opened: string;
            /** Opener */
            opener: string;
            /** Own */
            own: boolean;
            /** Reason */
            reason: string;
            status: components["schemas"]["OpeningStatus"];
            /**
             * Until
             * Format: date-time
             */
            until: string;
        };
        /**
         * OpeningStatus
         * @enum {string}
         */
        OpeningStatus: "open" | "ended" | "justified" | "unjustified";
        /**
         * OpeningVerdict
         * @enum {string}
         */
        OpeningVerdict: "justify" | "object";
        /**
         * Opinion
         * @description What the subdistrict office said, and who of it.
         */
        Opinion: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Favours */
            favours: boolean;
            /** Name */
            name: string;
            /** Note */
            note: string;
        };
        /** OpinionIn */
        OpinionIn: {
            /** Favours */
            favours: boolean;
            /**
             * Note
             * @default
             */
            note: string;
        };
        /**
         * OrderIn
         * @description `members`: who goes; `claimable`: whoever is on duty may, with `team` only its members.
         */
        OrderIn: {
            /** Beat */
            beat?: string | null;
            /**
             * Claimable
             * @default false
             */
            claimable: boolean;
            /**
             * Ends
             * Format: date-time
             */
            ends: string;
            /**
             * Least
             * @default 2
             */
            least: number;
            /**
             * Members
             * @default []
             */
            members: string[];
            /** @default foot */
            mode: components["schemas"]["Mode"];
            /**
             * Most
             * @default 4
             */
            most: number;
            /** Name */
            name: string;
            /** Points */
            points: string[];
            /**
             * Starts
             * Format: date-time
             */
            starts: string;
            /** Team */
            team?: string | null;
        };
        /**
         * OrderStatus
         * @enum {string}
         */
        OrderStatus: "open" | "closed" | "filed";
        /** OriginalIn */
        OriginalIn: {
            /** Reason */
            reason: string;
        };
        /**
         * OtherClue
         * @description Another one that matters here.
         */
        OtherClue: {
            conduct: components["schemas"]["Conduct"];
            /** Id */
            id: string;
            /** Number */
            number: number;
            /** Place */
            place: string;
            status: components["schemas"]["ClueStatus"];
        };
        /**
         * OtherWay
         * @description A channel whose address somebody tells himself; only what this station has. `address`: empty where he has told none.
         */
        OtherWay: {
            /** Address */
            address: string;
            channel: components["schemas"]["Channel"];
        };
        /**
         * Outcome
         * @description What became of a row when it was to be written.
         * @enum {string}
         */
        Outcome: "done" | "overtaken" | "refused";
        /**
         * OwnMonth
         * @description `first`: the first day of the month. `seconds`: spent on duty in it.
         */
        OwnMonth: {
            /**
             * First
             * Format: date
             */
            first: string;
            /** Seconds */
            seconds: number;
            /** Turns */
            turns: components["schemas"]["OwnTurn"][];
        };
        /**
         * OwnTurn
         * @description `post`: its name, empty for none.
         */
        OwnTurn: {
            /** Post */
            post: string;
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
        /** PaperDataIn */
        PaperDataIn: {
            /** @default html */
            form: components["schemas"]["Form"];
            /** Phone */
            phone: string;
            /** Reason */
            reason: string;
            /**
             * Title
             * @default
             */
            title: string;
            /**
             * Words
             * @default {}
             */
            words: {
                [key: string]: string;
            };
        };
        /**
         * PaperIn
         * @description `reason`: when and how he asked; it may not name him.
         */
        PaperIn: {
            /** Phone */
            phone: string;
            /** Reason */
            reason: string;
        };
        /**
         * Part
         * @description As what somebody is on a channel. The command room goes first.
         * @enum {string}
         */
        Part: "room" | "house" | "responder";
        /**
         * Partner
         * @description Somebody else on the way: part, and first name unless he keeps that to himself.
         */
        Partner: {
            /** Name */
            name: string;
            role: components["schemas"]["pingan__features__dispatch__model__Role"];
            status: components["schemas"]["OfferStatus"];
        };
        /**
         * PassedRows
         * @description Everybody passed over of whom the same is told, the nearest first. `overrulable`: the dispatcher may ask them all the same.
         */
        PassedRows: {
            /** Facts */
            facts: {
                [key: string]: string | number | boolean | null;
            };
            /** Overrulable */
            overrulable: boolean;
            people: components["schemas"]["PeopleRows"];
            reason: components["schemas"]["WhyNot"];
        };
        /** PasswordIn */
        PasswordIn: {
            /** Password */
            password: string;
        };
        /**
         * PastRollCall
         * @description A roll-call of the past in figures.
         */
        PastRollCall: {
            /**
             * Begun
             * Format: date-time
             */
            begun: string;
            /** Called */
            called: number;
            /** Id */
            id: string;
            /** In Time */
            in_time: number;
            /** Missing */
            missing: number;
            /** Name */
            name: string;
            occasion: components["schemas"]["Occasion"];
            scope: components["schemas"]["Scope-Output"];
            /** Second Call */
            second_call: number;
            status: components["schemas"]["RollCallStatus"];
            /** Unmanned */
            unmanned: number;
        };
        /** PatrolPage */
        PatrolPage: {
            /** Rows */
            rows: components["schemas"]["PatrolRow"][];
            /** Total */
            total: number;
        };
        /**
         * PatrolPreview
         * @description An order before it is written.
         */
        PatrolPreview: {
            /** Estimated */
            estimated: boolean;
            /** Metres */
            metres: number;
            /** Seconds */
            seconds: number;
            /** Stops */
            stops: components["schemas"]["PreviewStop"][];
            /** Unfit */
            unfit: components["schemas"]["PreviewUnfit"][];
        };
        /**
         * PatrolRow
         * @description A patrol on the console; `next` holds the command room's verbs.
         */
        PatrolRow: {
            /** Beat */
            beat: string | null;
            /** Begun */
            begun: string | null;
            /** Claimable */
            claimable: boolean;
            /** Ended */
            ended: string | null;
            /**
             * Ends
             * Format: date-time
             */
            ends: string;
            /** Estimated */
            estimated: boolean;
            /** For Team */
            for_team: string | null;
            /** Id */
            id: string;
            /** Least */
            least: number;
            /** Metres */
            metres: number;
            mode: components["schemas"]["Mode"];
            /** Most */
            most: number;
            /** Name */
            name: string;
            /** Next */
            next: string[];
            /** Seconds */
            seconds: number;
            /**
             * Starts
             * Format: date-time
             */
            starts: string;
            status: components["schemas"]["PatrolStatus"];
            /** Team */
            team: components["schemas"]["Walker"][];
            /** Visits */
            visits: components["schemas"]["VisitRow"][];
        };
        /**
         * PatrolStatus
         * @enum {string}
         */
        PatrolStatus: "planned" | "under_way" | "paused" | "done" | "cancelled" | "lapsed";
        /** PeopleIn */
        PeopleIn: {
            /** Members */
            members: string[];
        };
        /**
         * PeopleRows
         * @description Many people as columns: what is said of one of them stands at the same place in each. `etas_s`: None where nobody knows a way.
         */
        PeopleRows: {
            /** Etas S */
            etas_s: (number | null)[];
            /** Forces */
            forces: components["schemas"]["Force"][];
            /** Members */
            members: string[];
            /** Names */
            names: string[];
        };
        /** PersonIn */
        PersonIn: {
            /** Phone */
            phone: string;
        };
        /**
         * PhotoState
         * @description Whether there is a photograph, and whether a second person has agreed to it.
         * @enum {string}
         */
        PhotoState: "none" | "waits" | "agreed";
        /**
         * Phrase
         * @description What the station says by itself at each step; the screens hold the sentences.
         * @enum {string}
         */
        Phrase: "received" | "taken" | "put_back" | "confirmed" | "unfounded" | "unverifiable" | "handed_over" | "merged" | "acted_on" | "said";
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
        /**
         * PlaceCheck
         * @description Whether the answer came from the post. Where nothing tells, that is said and held against nobody.
         * @enum {string}
         */
        PlaceCheck: "at_post" | "elsewhere" | "unknown";
        /** PlanIn */
        PlanIn: {
            /** Calls */
            calls: components["schemas"]["PlannedIn"][];
            /** Jitter Min */
            jitter_min: number;
            /** Surprises A Day */
            surprises_a_day: number;
            /** Version */
            version: number;
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
         * PlannedCallView
         * @description `name`: of the house, team or chosen posts, empty for all posts, and for what is no more. `posts`: chosen ones that stand.
         */
        PlannedCallView: {
            /** Name */
            name: string;
            /** Place */
            place: string;
            /** Posts */
            posts: string[];
            scope: components["schemas"]["Scope-Output"];
            /** Time */
            time: string;
        };
        /**
         * PlannedHouse
         * @description A house somebody offers, with its posts. `responsible`: the unit that answers for it.
         */
        PlannedHouse: {
            at: components["schemas"]["Point"];
            /** Hours */
            hours: string;
            /** Name */
            name: string;
            /**
             * Posts
             * @default []
             */
            posts: components["schemas"]["PlannedPost"][];
            /** Responsible */
            responsible: string;
        };
        /**
         * PlannedIn
         * @description `time`: of the day in China, as `HH:MM`.
         */
        PlannedIn: {
            /**
             * Place
             * @default
             */
            place: string;
            /**
             * Posts
             * @default []
             */
            posts: string[];
            scope: components["schemas"]["pingan__features__roll_calls__model__Scope"];
            /** Time */
            time: string;
        };
        /** PlannedPost */
        PlannedPost: {
            at: components["schemas"]["Point"];
            /** Name */
            name: string;
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
         * PointCode
         * @description What a tablet shows until then.
         */
        PointCode: {
            /** Name */
            name: string;
            /** Qr */
            qr: string;
            /** Text */
            text: string;
            /**
             * Until
             * Format: date-time
             */
            until: string;
        };
        /** PointIn */
        PointIn: {
            at?: components["schemas"]["Place-Input"] | null;
            kind?: components["schemas"]["PointKind"] | null;
            /** Name */
            name?: string | null;
            /** Post */
            post?: string | null;
            /** Radius M */
            radius_m?: number | null;
            /** Stay S */
            stay_s?: number | null;
            /** Version */
            version: number;
            /** Windows */
            windows?: components["schemas"]["WindowIn"][] | null;
        };
        /**
         * PointKind
         * @enum {string}
         */
        PointKind: "ordinary" | "hot_spot";
        /**
         * PointRow
         * @description A must-visit point as the command room sees it; `next` holds what may be done with it.
         */
        PointRow: {
            at: components["schemas"]["Point"];
            /** Id */
            id: string;
            kind: components["schemas"]["PointKind"];
            /** Name */
            name: string;
            /** Next */
            next: string[];
            /** Post */
            post: string | null;
            /** Radius M */
            radius_m: number;
            /** Retired */
            retired: boolean;
            /** Stay S */
            stay_s: number;
            /** Version */
            version: number;
            /** Windows */
            windows: components["schemas"]["Window"][];
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
         * PostFactsIn
         * @description Fields left out stay as they are. `hours`: empty for those of its house.
         */
        PostFactsIn: {
            at?: components["schemas"]["Place-Input"] | null;
            /** Call Sign */
            call_sign?: string | null;
            /** Hours */
            hours?: string | null;
            /** Name */
            name?: string | null;
        };
        /** PostIn */
        PostIn: {
            at?: components["schemas"]["Place-Input"] | null;
            /** Call Sign */
            call_sign?: string | null;
            /** Hours */
            hours?: string | null;
            /** Name */
            name?: string | null;
            /** Version */
            version: number;
        };
        /**
         * PostMatter
         * @description `by`: who wrote it down; the post's name, if it was written at the tablet.
         */
        PostMatter: {
            /** By */
            by: string;
            /** Id */
            id: string;
            /** Post */
            post: string;
            /**
             * Raised
             * Format: date-time
             */
            raised: string;
            /** Text */
            text: string;
        };
        /**
         * PostRow
         * @description `guards`: ids of the members on duty there. `expected`: somebody is to be there now, by opening hours (its own, or its house's).
         */
        PostRow: {
            at: components["schemas"]["Point"];
            /** Call Sign */
            call_sign: string;
            /** Expected */
            expected: boolean;
            /** Guards */
            guards: string[];
            /** Hours */
            hours: string;
            /** Id */
            id: string;
            /** Name */
            name: string;
            status: components["schemas"]["Manning"];
            /** Version */
            version: number;
        };
        /**
         * PostTrend
         * @description A post's last thirty roll-calls. `week`: how often it was called in the last seven days, which is its burden.
         */
        PostTrend: {
            /** Called */
            called: number;
            /** Id */
            id: string;
            /** In Time */
            in_time: number;
            /** Last */
            last: components["schemas"]["ReplyStatus"][];
            /** Late */
            late: number;
            /** Missing */
            missing: number;
            /** Name */
            name: string;
            /** Second Call */
            second_call: number;
            /** Week */
            week: number;
        };
        /** Preview */
        Preview: {
            at: components["schemas"]["Place-Input"];
            /** Category */
            category: string;
        };
        /**
         * PreviewStop
         * @description One visit as it would be planned.
         */
        PreviewStop: {
            at: components["schemas"]["Point"];
            /**
             * Expected
             * Format: date-time
             */
            expected: string;
            /** Name */
            name: string;
            /** Point */
            point: string;
            /** Stay S */
            stay_s: number;
        };
        /**
         * PreviewUnfit
         * @description A point for which there is no room. `reason`: window, no_path or time.
         */
        PreviewUnfit: {
            /** Name */
            name: string;
            /** Point */
            point: string;
            /** Reason */
            reason: string;
        };
        /**
         * Problem
         * @description A refusal as problem details (RFC 9457). `code` is stable; `facts` fill the sentence and never repeat the input.
         */
        Problem: {
            code: string;
            facts: {
                [key: string]: string | number | boolean | null;
            };
            status: number;
            type: string;
        };
        /**
         * ProofRow
         * @description A proof as whoever checks it sees it, without the photograph. `until`: of the skill as it stands. `name`: of who decided.
         */
        ProofRow: {
            /** Decided */
            decided: string | null;
            /** Id */
            id: string;
            /** Language */
            language: string;
            /** Name */
            name: string;
            /** Next */
            next: string[];
            /** Number */
            number: string;
            /** Reason */
            reason: string;
            /**
             * Sent
             * Format: date-time
             */
            sent: string;
            /** Shown */
            shown: boolean;
            /** Skill */
            skill: string;
            status: components["schemas"]["ProofStatus"];
            /** Until */
            until: string | null;
        };
        /**
         * ProofStatus
         * @enum {string}
         */
        ProofStatus: "waiting" | "confirmed" | "refused";
        /**
         * ProofWish
         * @description Whether whoever has done it shows something for it.
         * @enum {string}
         */
        ProofWish: "none" | "optional" | "wanted";
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
         * PublishIn
         * @description `word`: why, where somebody would be alone at night.
         */
        PublishIn: {
            /** Version */
            version: number;
            /**
             * Word
             * @default
             */
            word: string;
        };
        /**
         * PushKey
         * @description With which a browser subscribes to notifications; empty where the house sends none.
         */
        PushKey: {
            /** Key */
            key: string;
        };
        /**
         * QuietHours
         * @description Minutes of the day in China, from `start` to `end`; the same twice: never.
         */
        QuietHours: {
            /** End */
            end: number;
            /** Start */
            start: number;
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
        /** ReceiptPage */
        ReceiptPage: {
            /** Rows */
            rows: components["schemas"]["ReceiptRow"][];
            /** Total */
            total: number;
        };
        /**
         * ReceiptRow
         * @description One who was asked, in the order of names. `next`: what the command room may do with it.
         *
         *     `leader`: the name of whoever took him in, at the moment `asked`; empty where he was asked himself.
         */
        ReceiptRow: {
            /**
             * Asked
             * Format: date-time
             */
            asked: string;
            force: components["schemas"]["Force"];
            /** Leader */
            leader: string;
            /** Link */
            link: string;
            /** Member */
            member: string;
            /**
             * Moved
             * Format: date-time
             */
            moved: string;
            /** Name */
            name: string;
            /** Next */
            next: string[];
            /** Photos */
            photos: string[];
            /** Remark */
            remark: string;
            status: components["schemas"]["ReceiptStatus"];
            /** Words */
            words: string;
        };
        /**
         * ReceiptStatus
         * @enum {string}
         */
        ReceiptStatus: "queued" | "delivered" | "read" | "accepted" | "cannot" | "done" | "verified" | "returned";
        /** RemarkIn */
        RemarkIn: {
            /** Remark */
            remark: string;
        };
        /**
         * RemarkRow
         * @description One line between the reporter and the station.
         */
        RemarkRow: {
            phrase: components["schemas"]["Phrase"];
            /**
             * Said
             * Format: date-time
             */
            said: string;
            speaker: components["schemas"]["Speaker"];
            /** Text */
            text: string;
        };
        /** Removal */
        Removal: {
            /** Offer */
            offer: string;
        };
        /** RenewIn */
        RenewIn: {
            /**
             * Hours
             * @default 24
             */
            hours: number;
        };
        /** RepairIn */
        RepairIn: {
            /** Expires */
            expires?: string | null;
        };
        /**
         * Replay
         * @description How a track can be shown again: not before it has ended; alone for a day; then by two, for as long as its points are kept.
         *
         *     `empty`: whoever has no GPS has left no point.
         * @enum {string}
         */
        Replay: "underway" | "alone" | "two" | "empty" | "gone";
        /**
         * ReplyRow
         * @description One that is called. `guards`: ids of those on duty there. `neighbour`: the number of the nearest other one, 0 for none.
         */
        ReplyRow: {
            /** Answered */
            answered: string | null;
            /** Guards */
            guards: string[];
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Neighbour */
            neighbour: number;
            /** Next */
            next: string[];
            /** Number */
            number: number;
            place: components["schemas"]["PlaceCheck"] | null;
            /** Post */
            post: string;
            status: components["schemas"]["ReplyStatus"];
            way: components["schemas"]["Way"] | null;
            /** Words */
            words: string;
        };
        /**
         * ReplyStatus
         * @enum {string}
         */
        ReplyStatus: "called" | "called_again" | "answered" | "answered_again" | "missing" | "late" | "let_go";
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
         * RestoreRow
         * @description A house that was brought back from a backup made at `taken`; `confirmed`: since when it sends again.
         */
        RestoreRow: {
            /** Confirmed */
            confirmed: string | null;
            /** Restored */
            restored: string | null;
            /**
             * Taken
             * Format: date-time
             */
            taken: string;
        };
        /**
         * Returned
         * @description What whoever holds the code is told. `stations`: who has seen to it, in turn; `may_add`: whether it is still open.
         *
         *     `photos`: how many the station was shown; `room`: how many more it may be.
         */
        Returned: {
            conduct: components["schemas"]["Conduct"];
            /** May Add */
            may_add: boolean;
            /** Photos */
            photos: number;
            /** Place */
            place: string;
            /** Remarks */
            remarks: components["schemas"]["RemarkRow"][];
            /**
             * Reported
             * Format: date-time
             */
            reported: string;
            /** Room */
            room: number;
            /** Stations */
            stations: string[];
            status: components["schemas"]["ClueStatus"];
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
        Right: "session.own" | "account.administer" | "audit.read" | "place.find" | "area.read" | "house.read" | "house.amend" | "equipment.check" | "equipment.inspect" | "patrol.read" | "patrol.plan" | "patrol.walk" | "point.keep" | "member.read" | "member.enrol" | "member.export" | "member.self" | "duty.own" | "duty.end" | "duty.read" | "position.send" | "position.watch" | "position.look" | "track.replay" | "incident.read" | "incident.receive" | "incident.handle" | "incident.relay" | "category.read" | "rulebook.read" | "rulebook.edit" | "help.ask" | "dispatch.read" | "dispatch.command" | "dispatch.step" | "offer.answer" | "photo.read" | "sheet.import" | "sheet.export" | "sheet.step" | "privacy.own" | "privacy.serve" | "post.serve" | "tablet.pair" | "handover.do" | "handover.sign" | "handover.read" | "handover.dismiss" | "aftercare.answer" | "aftercare.read" | "wall.read" | "voice.speak" | "voice.keep" | "roll_call.read" | "roll_call.command" | "roll_call.answer" | "roll_call.plan" | "team.read" | "team.keep" | "desk.read" | "desk.hold" | "roster.read" | "roster.manage" | "roster.settle" | "roster.own" | "roster.next" | "roster.step" | "invitation.keep" | "application.own" | "application.read" | "application.handle" | "application.recommend" | "appeal.decide" | "warning.publish" | "message.own" | "message.step" | "delivery.handle" | "proof.own" | "proof.check" | "clue.report" | "clue.triage" | "clue.unseal" | "clue_link.keep" | "clue.step" | "audience.build" | "task.read" | "task.command" | "task.override" | "task.answer" | "task.step" | "alert.read" | "alert.draft" | "alert.approve" | "alert.recall" | "alert.see" | "alert.step" | "advisory.read" | "advisory.send" | "advisory.own" | "advisory.step" | "approval.own" | "approval.decide" | "restore.confirm" | "hold.read" | "hold.keep" | "glass.break" | "opening.read" | "opening.review" | "venue.keep" | "self_check.read" | "self_check.command" | "self_check.do" | "self_check.step";
        /**
         * Role
         * @description The parts people (and three machines) play.
         * @enum {string}
         */
        "Role-Input": "dispatcher" | "chief" | "officer" | "auditor" | "admin" | "subdistrict" | "district" | "city" | "wall" | "house_lead" | "guard" | "merchant" | "volunteer" | "resident" | "tablet" | "tracker" | "gateway" | "engine";
        /** RoleIn */
        RoleIn: {
            /** Reason */
            reason: string;
            role: components["schemas"]["Role-Input"];
        };
        /**
         * RollCallAsk
         * @description A roll-call on the screen of whoever is called: the post's tablet, or the phone of somebody on duty there.
         */
        RollCallAsk: {
            /** Answered */
            answered: string | null;
            /**
             * Called
             * Format: date-time
             */
            called: string;
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Next */
            next: string[];
            place: components["schemas"]["PlaceCheck"] | null;
            status: components["schemas"]["ReplyStatus"];
        };
        /**
         * RollCallIn
         * @description `place`: the house or team, left out for posts. `posts`: those chosen, where `scope` says so.
         */
        RollCallIn: {
            /**
             * Place
             * @default
             */
            place: string;
            /**
             * Posts
             * @default []
             */
            posts: string[];
            scope: components["schemas"]["pingan__features__roll_calls__model__Scope"];
        };
        /** RollCallPlanView */
        RollCallPlanView: {
            /** Calls */
            calls: components["schemas"]["PlannedCallView"][];
            /** Jitter Min */
            jitter_min: number;
            /** May Change */
            may_change: boolean;
            /** Surprises A Day */
            surprises_a_day: number;
            /** Version */
            version: number;
        };
        /**
         * RollCallRow
         * @description A roll-call on the console. `name`: of the house, team or chosen posts, empty for all posts. `due`: when the present minute ends.
         */
        RollCallRow: {
            /**
             * Begun
             * Format: date-time
             */
            begun: string;
            /**
             * Due
             * Format: date-time
             */
            due: string;
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Next */
            next: string[];
            occasion: components["schemas"]["Occasion"];
            /** Replies */
            replies: components["schemas"]["ReplyRow"][];
            scope: components["schemas"]["Scope-Output"];
            /** Spared */
            spared: string[];
            status: components["schemas"]["RollCallStatus"];
            /** Unmanned */
            unmanned: string[];
        };
        /**
         * RollCallStatus
         * @enum {string}
         */
        RollCallStatus: "first_call" | "second_call" | "over" | "cancelled";
        /**
         * RosterDetail
         * @description A roster with everything in it. `people`: names by id. `alone`: groups with only one at night. `deadline`: last day for wishes.
         *
         *     `changes`: from the edition it was made from. `editions`: others for the same days that it may be compared with, the newest first.
         */
        RosterDetail: {
            /** Alone */
            alone: number;
            /** Changes */
            changes: components["schemas"]["SeatChange"][];
            /**
             * Deadline
             * Format: date
             */
            deadline: string;
            /** Editions */
            editions: components["schemas"]["Edition"][];
            /** Holidays */
            holidays: string[];
            /** Kinds */
            kinds: components["schemas"]["ShiftKind"][];
            /** Needs */
            needs: components["schemas"]["Need"][];
            /** People */
            people: {
                [key: string]: string;
            };
            roster: components["schemas"]["RosterRow"];
            /** Seats */
            seats: components["schemas"]["SeatRow"][];
            /** Workdays */
            workdays: string[];
        };
        /**
         * RosterRow
         * @description A roster in the list. `next`: what the actor may do with it.
         */
        RosterRow: {
            /** Base */
            base: string;
            /** Days */
            days: number;
            /** Edition */
            edition: number;
            /**
             * First
             * Format: date
             */
            first: string;
            /** Id */
            id: string;
            /**
             * Last
             * Format: date
             */
            last: string;
            /**
             * Made
             * Format: date-time
             */
            made: string;
            /** Next */
            next: string[];
            /** Open */
            open: number;
            /** Published */
            published: string | null;
            search: components["schemas"]["SearchRow"] | null;
            /** Seats */
            seats: number;
            status: components["schemas"]["RosterStatus"];
            /** Version */
            version: number;
        };
        /**
         * RosterStatus
         * @enum {string}
         */
        RosterStatus: "draft" | "solving" | "ready" | "stopped" | "published" | "archived" | "discarded";
        /**
         * Round
         * @description What there is to look at in one house. `signed`: when the actor last signed for it.
         */
        Round: {
            /** Id */
            id: string;
            /** Items */
            items: components["schemas"]["RoundItem"][];
            /** Name */
            name: string;
            /** Signed */
            signed: string | null;
        };
        /**
         * RoundItem
         * @description One thing of a round. `where`: the post at whose hook it hangs, empty in the house. `turns`: what its days have brought.
         */
        RoundItem: {
            /** Defect */
            defect: string;
            /** Defect Due */
            defect_due: string | null;
            /** Due */
            due: string | null;
            /** Expires */
            expires: string | null;
            fitness: components["schemas"]["Fitness"];
            /** Id */
            id: string;
            /** Item */
            item: string;
            /** Label */
            label: string;
            /** Looked */
            looked: string | null;
            /** Serial */
            serial: string;
            /** Turns */
            turns: components["schemas"]["Turn"][];
            /** Where */
            where: string;
        };
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
         * RowVerdict
         * @enum {string}
         */
        RowVerdict: "new" | "changed" | "unchanged" | "refused";
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
         * RunsOut
         * @description Something of a member that runs out, or has. `thing`: a skill's code, or `insurance`. `days`: left; below none: over for so long.
         */
        RunsOut: {
            /** Days */
            days: number;
            force: components["schemas"]["Force"];
            /** Member */
            member: string;
            /** Name */
            name: string;
            /** Thing */
            thing: string;
            /**
             * Until
             * Format: date
             */
            until: string;
        };
        /** RunsOutPage */
        RunsOutPage: {
            /** Rows */
            rows: components["schemas"]["RunsOut"][];
            /** Total */
            total: number;
        };
        /**
         * Scope
         * @description Who is called.
         * @enum {string}
         */
        "Scope-Output": "posts" | "house" | "team" | "chosen";
        /**
         * SealedEnvelope
         * @description To be opened elsewhere, by two keys one after the other.
         */
        SealedEnvelope: {
            /** Sealed */
            sealed: string;
        };
        /** SearchIn */
        SearchIn: {
            /**
             * Seconds
             * @default 60
             */
            seconds: number;
            /** Version */
            version: number;
        };
        /**
         * SearchMode
         * @enum {string}
         */
        SearchMode: "solve" | "repair";
        /**
         * SearchRow
         * @description How a search goes. `who`: the name of the member no line is legal for, where that is why it ended.
         */
        SearchRow: {
            /**
             * Asked
             * Format: date-time
             */
            asked: string;
            /** Bound */
            bound: number | null;
            ended: components["schemas"]["Ended"] | null;
            /** Found */
            found: number;
            mode: components["schemas"]["SearchMode"];
            /** Penalty */
            penalty: number | null;
            /** Seconds */
            seconds: number;
            /** Spent S */
            spent_s: number;
            /** Stopping */
            stopping: boolean;
            /** Taken */
            taken: string | null;
            /** Who */
            who: string;
        };
        /**
         * SeatChange
         * @description A seat somebody else has than in the edition before; None: there was or is no such seat.
         */
        SeatChange: {
            /** After */
            after: string;
            /** Before */
            before: string;
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Kind */
            kind: string;
            /** Need */
            need: string;
            /** Place */
            place: number;
        };
        /**
         * SeatIn
         * @description `member`: empty for nobody. `word`: why, where the rules say no.
         */
        SeatIn: {
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Kind */
            kind: string;
            /**
             * Member
             * @default
             */
            member: string;
            /** Need */
            need: string;
            /**
             * Place
             * @default 0
             */
            place: number;
            /** Version */
            version: number;
            /**
             * Word
             * @default
             */
            word: string;
        };
        /**
         * SeatRow
         * @description One place in a roster; `member` empty: a gap. `word`: why the rules were overruled.
         */
        SeatRow: {
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Fixed */
            fixed: boolean;
            /** Kind */
            kind: string;
            /** Member */
            member: string;
            /** Need */
            need: string;
            /** Place */
            place: number;
            /** Word */
            word: string;
        };
        /**
         * SecondIn
         * @description `answer`: needed for a no.
         */
        SecondIn: {
            /**
             * Answer
             * @default
             */
            answer: string;
            verb: components["schemas"]["SecondWord"];
        };
        /**
         * SecondWord
         * @enum {string}
         */
        SecondWord: "approve" | "refuse";
        /**
         * SelfCheckIn
         * @description `venues`: ids. `due`: the last day. `word`: what the station says with it.
         */
        SelfCheckIn: {
            /**
             * Due
             * Format: date
             */
            due: string;
            /** Venues */
            venues: string[];
            /**
             * Word
             * @default
             */
            word: string;
        };
        /**
         * SelfCheckPage
         * @description Self-checks that are over.
         */
        SelfCheckPage: {
            /** Rows */
            rows: components["schemas"]["SelfCheckRow"][];
            /** Total */
            total: number;
        };
        /**
         * SelfCheckRow
         * @description A self-check on the console, with what it found, the worst first. `photos`: names by item.
         */
        SelfCheckRow: {
            /**
             * Asked
             * Format: date-time
             */
            asked: string;
            /** Closed */
            closed: string | null;
            /**
             * Due
             * Format: date
             */
            due: string;
            /** Found */
            found: number;
            /** Hazards */
            hazards: components["schemas"]["HazardRow"][];
            /** Id */
            id: string;
            /** Keeper Name */
            keeper_name: string;
            kind: components["schemas"]["VenueKind"];
            /** Name */
            name: string;
            /** Next */
            next: string[];
            /** Photos */
            photos: {
                [key: string]: string[];
            };
            /** Place */
            place: string;
            /** Reason */
            reason: string;
            status: components["schemas"]["CheckStatus"];
            /** Submitted */
            submitted: string | null;
            /** Venue */
            venue: string;
            /** Word */
            word: string;
        };
        /**
         * Sent
         * @description What the reporter keeps. `seen_from`: beyond the day's measure it waits until then; None: at once.
         */
        Sent: {
            /** Code */
            code: string;
            /** Seen From */
            seen_from: string | null;
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
        /** SettleIn */
        SettleIn: {
            /**
             * Word
             * @default
             */
            word: string;
        };
        /**
         * Severity
         * @enum {string}
         */
        Severity: "low" | "medium" | "high";
        /**
         * SheetKind
         * @description What a file is a list of. A new kind is a word here, its columns in `COLUMNS`, its rows in `store.known`, its door in `writing`.
         * @enum {string}
         */
        SheetKind: "members" | "houses" | "posts" | "rosters";
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
         * ShiftKind
         * @description A kind of shift. `starts_min`: minutes after midnight; it may end a day later. `night`: counts as a night, and nobody is alone.
         */
        ShiftKind: {
            /** Code */
            code: string;
            /** Minutes */
            minutes: number;
            /** Name */
            name: string;
            /**
             * Night
             * @default false
             */
            night: boolean;
            /** Starts Min */
            starts_min: number;
        };
        /**
         * ShiftRow
         * @description A published shift as the one sees it who has it, or who might claim it.
         */
        ShiftRow: {
            /**
             * Day
             * Format: date
             */
            day: string;
            /**
             * Ends
             * Format: date-time
             */
            ends: string;
            /** Id */
            id: string;
            /** Kind */
            kind: string;
            /** Kind Name */
            kind_name: string;
            /** Night */
            night: boolean;
            /** Post */
            post: string;
            /**
             * Starts
             * Format: date-time
             */
            starts: string;
            /** Title */
            title: string;
        };
        /**
         * Shop
         * @description A merchant's; its address is known to every customer.
         */
        Shop: {
            /** Address */
            address: string;
            at: components["schemas"]["Point"];
            /** Hours */
            hours: string;
            /** Kind */
            kind: string;
            /** Name */
            name: string;
        };
        /** ShopIn */
        ShopIn: {
            /** Address */
            address: string;
            at: components["schemas"]["Place-Input"];
            /**
             * Hours
             * @default
             */
            hours: string;
            /**
             * Kind
             * @default
             */
            kind: string;
            /** Name */
            name: string;
        };
        /**
         * ShortlistRow
         * @description Who is best and why, and everybody else and why not.
         *
         *     `go`: in the order of asking; after the first of them, of whom everything is told, come `further`. `unfit`: what is near and would be
         *     fetched if it were fit, the nearest first.
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
            further: components["schemas"]["PeopleRows"];
            /** Go */
            go: components["schemas"]["PickRow"][];
            /** Incident */
            incident: string | null;
            /** Passed */
            passed: components["schemas"]["PassedRows"][];
            /** Unfit */
            unfit: components["schemas"]["UnfitRow"][];
        };
        /** Sighted */
        Sighted: {
            /** Incident */
            incident: string;
        };
        /**
         * SightedIn
         * @description `at`: where the phone is, if it knows. `words`: what happens there now.
         */
        SightedIn: {
            at?: components["schemas"]["Place-Input"] | null;
            /**
             * Place
             * @default
             */
            place: string;
            /**
             * Words
             * @default
             */
            words: string;
        };
        /**
         * SightingRow
         * @description Where something like it was seen. `name`: who saw it. `next`: `mismatch` while that may be said.
         */
        SightingRow: {
            /** False Match */
            false_match: string | null;
            /** Id */
            id: string;
            /** Incident */
            incident: string;
            /** Name */
            name: string;
            /** Next */
            next: string[];
            /** Place */
            place: string;
            /**
             * Seen
             * Format: date-time
             */
            seen: string;
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
         * SignedRound
         * @description A round that was signed for, and by whom.
         */
        SignedRound: {
            /** By */
            by: string;
            /** Defect */
            defect: number;
            /** Fine */
            fine: number;
            /** Id */
            id: string;
            /** Left */
            left: number;
            /** Missing */
            missing: number;
            /**
             * Signed
             * Format: date-time
             */
            signed: string;
        };
        /**
         * Signer
         * @description One of the two, and when he signed.
         */
        Signer: {
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Signed */
            signed: string | null;
        };
        /**
         * SittingDetail
         * @description A sitting, and what was open when it began.
         */
        SittingDetail: {
            head: components["schemas"]["SittingRow"];
            /** Matters */
            matters: components["schemas"]["MatterRow"][];
        };
        /** SittingPage */
        SittingPage: {
            /** Rows */
            rows: components["schemas"]["SittingRow"][];
            /** Total */
            total: number;
        };
        /**
         * SittingRow
         * @description One person at the desk. `came_after`: who sat there before. `open`: how much there was then, `missed`: how much he left unread.
         */
        SittingRow: {
            /** Came After */
            came_after: string;
            /** Id */
            id: string;
            /** Leaving */
            leaving: string;
            /** Mine */
            mine: boolean;
            /** Missed */
            missed: number;
            /** Name */
            name: string;
            /** Note */
            note: string;
            /** Open */
            open: number;
            /** Reason */
            reason: string;
            /**
             * Since
             * Format: date-time
             */
            since: string;
            status: components["schemas"]["SittingStatus"];
            /** Until */
            until: string | null;
            /** Verb */
            verb: string;
            /** Version */
            version: number;
            /** Written */
            written: string | null;
        };
        /**
         * SittingStatus
         * @enum {string}
         */
        SittingStatus: "held" | "handing_over" | "relieved" | "taken" | "left";
        /**
         * Skill
         * @description `code`: first_aid, aed, extinguisher, micro_fire, traffic, interpreter, driver. `until`: last day of validity, None for ever.
         *
         *     `language`: of an interpreter. `number`: of the certificate, where there is one. `claimed`: an applicant says so, and nobody has seen
         *     any proof: it counts for nothing. `verified_by`: the account of who saw it, and when.
         */
        Skill: {
            /**
             * Claimed
             * @default false
             */
            claimed: boolean;
            /** Code */
            code: string;
            /**
             * Language
             * @default
             */
            language: string;
            /**
             * Number
             * @default
             */
            number: string;
            /** Until */
            until?: string | null;
            /** Verified */
            verified?: string | null;
            /**
             * Verified By
             * @default
             */
            verified_by: string;
        };
        /**
         * SkillIn
         * @description `claimed`: nobody has seen any proof yet. `number`: of the certificate. Who vouches for it, and when, is noted by itself.
         */
        SkillIn: {
            /**
             * Claimed
             * @default false
             */
            claimed: boolean;
            /** Code */
            code: string;
            /**
             * Language
             * @default
             */
            language: string;
            /**
             * Number
             * @default
             */
            number: string;
            /** Until */
            until?: string | null;
        };
        /** SkipIn */
        SkipIn: {
            /** Reason */
            reason: string;
            /**
             * Words
             * @default
             */
            words: string;
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
        /**
         * Speaker
         * @enum {string}
         */
        Speaker: "reporter" | "station";
        /**
         * SpotIn
         * @description In fractions of the picture's width and height.
         */
        SpotIn: {
            /** Height */
            height: number;
            /** Left */
            left: number;
            /** Top */
            top: number;
            /** Width */
            width: number;
        };
        /** StampIn */
        StampIn: {
            /** Ids */
            ids: string[];
        };
        /**
         * StandingRow
         * @description A published shift with who has it; `name` empty: nobody, or not the actor's to know.
         */
        StandingRow: {
            /**
             * Day
             * Format: date
             */
            day: string;
            /**
             * Ends
             * Format: date-time
             */
            ends: string;
            /** Id */
            id: string;
            /** Kind */
            kind: string;
            /** Kind Name */
            kind_name: string;
            /** Member */
            member: string;
            /** Name */
            name: string;
            /** Night */
            night: boolean;
            /** Place */
            place: number;
            /** Post */
            post: string;
            /**
             * Starts
             * Format: date-time
             */
            starts: string;
            /** Title */
            title: string;
        };
        /**
         * StationTerms
         * @description The terms in force; `id` is the station's. Version 0: nobody has decided yet, these are proposed.
         */
        StationTerms: {
            /** Id */
            id: string;
            /** Station */
            station: string;
            terms: components["schemas"]["Terms"];
            /**
             * Version
             * @default 0
             */
            version: number;
        };
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
        /** StepOwner */
        StepOwner: {
            /** Id */
            id: string;
            /** Name */
            name: string;
        };
        /** SummaryIn */
        SummaryIn: {
            /**
             * Summary
             * @default
             */
            summary: string;
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
        /** TakeOnIn */
        TakeOnIn: {
            /** Ref */
            ref: string;
        };
        /**
         * TakeOut
         * @description `roster`: any edition of it, where its seats are wanted.
         */
        TakeOut: {
            /** @default xlsx */
            form: components["schemas"]["FileForm"];
            /** @default zh */
            language: components["schemas"]["FileLanguage"];
            /**
             * Reason
             * @default
             */
            reason: string;
            /**
             * Roster
             * @default
             */
            roster: string;
        };
        /**
         * TakeOverIn
         * @description `after`: the sitting one has seen there, empty where nobody sat; `confirmed`: what one has read and takes on.
         */
        TakeOverIn: {
            /**
             * After
             * @default
             */
            after: string;
            /**
             * Confirmed
             * @default []
             */
            confirmed: string[];
            /**
             * Reason
             * @default
             */
            reason: string;
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
         * TapIn
         * @description `at`: where the phone is, if it knows and may tell; used once for the check and not kept.
         */
        TapIn: {
            /** Accuracy M */
            accuracy_m?: number | null;
            at?: components["schemas"]["Place-Input"] | null;
        };
        /**
         * TaskFileRow
         * @description Something attached.
         */
        TaskFileRow: {
            /** Id */
            id: string;
            kind: components["schemas"]["FileKind"];
            /** Name */
            name: string;
        };
        /**
         * TaskOrderIn
         * @description `files`: ids of what was attached. `most`: 0 for everybody. `override`: why even those are asked who were asked enough.
         */
        TaskOrderIn: {
            at?: components["schemas"]["Place-Input"] | null;
            /**
             * Crew
             * @default 0
             */
            crew: number;
            /**
             * @default {
             *       "areas": [],
             *       "forces": [],
             *       "houses": [],
             *       "on_duty": false,
             *       "skills": [],
             *       "teams": []
             *     }
             */
            criteria: components["schemas"]["Criteria"];
            /** Deadline */
            deadline?: string | null;
            /**
             * Files
             * @default []
             */
            files: string[];
            /**
             * Link
             * @default
             */
            link: string;
            /**
             * Most
             * @default 0
             */
            most: number;
            /**
             * Override
             * @default
             */
            override: string;
            /**
             * Place
             * @default
             */
            place: string;
            /** @default optional */
            proof: components["schemas"]["ProofWish"];
            /**
             * Ring
             * @default []
             */
            ring: components["schemas"]["Place-Input"][];
            /**
             * Template
             * @default
             */
            template: string;
            /** Text */
            text: string;
            /** Title */
            title: string;
        };
        /**
         * TaskOrderPage
         * @description Orders of which only the numbers are left.
         */
        TaskOrderPage: {
            /** Rows */
            rows: components["schemas"]["TaskOrderRow"][];
            /** Total */
            total: number;
        };
        /**
         * TaskOrderRow
         * @description An order on the console. `held`: how many were left in peace. `override`: why they were not.
         *
         *     `taken`: how many places are, which counts where there is a limit (`most`). `comments`: how many there are; `unheard`: how many of
         *     members nobody in the command room has seen.
         */
        TaskOrderRow: {
            at: components["schemas"]["Point"] | null;
            /** Attached */
            attached: components["schemas"]["TaskFileRow"][];
            /** Closed */
            closed: string | null;
            /** Comments */
            comments: number;
            /** Crew */
            crew: number;
            /** Deadline */
            deadline: string | null;
            funnel: components["schemas"]["Funnel"];
            /** Held */
            held: number;
            /** Id */
            id: string;
            /** Link */
            link: string;
            /** Most */
            most: number;
            /** Next */
            next: string[];
            /** Override */
            override: string;
            /** Place */
            place: string;
            proof: components["schemas"]["ProofWish"];
            /** Reminded */
            reminded: number;
            /**
             * Sent
             * Format: date-time
             */
            sent: string;
            status: components["schemas"]["OrderStatus"];
            /** Summary */
            summary: string;
            /** Taken */
            taken: number;
            /** Template */
            template: string;
            /** Text */
            text: string;
            /** Title */
            title: string;
            /** Unheard */
            unheard: number;
        };
        /**
         * TeamChange
         * @description Fields left out stay as they are; `at: null` takes the team off the map.
         */
        TeamChange: {
            at?: components["schemas"]["Place-Input"] | null;
            kind?: components["schemas"]["TeamKind"] | null;
            /** Meeting */
            meeting?: string | null;
            /** Name */
            name?: string | null;
            /** Version */
            version: number;
        };
        /** TeamIn */
        TeamIn: {
            at?: components["schemas"]["Place-Input"] | null;
            /** @default other */
            kind: components["schemas"]["TeamKind"];
            /**
             * Meeting
             * @default
             */
            meeting: string;
            /** Name */
            name: string;
        };
        /**
         * TeamKind
         * @enum {string}
         */
        TeamKind: "river" | "runners" | "night_patrol" | "merchants_street" | "volunteers" | "crossing" | "other";
        /**
         * TeamOfMember
         * @description A team on a member's page.
         */
        TeamOfMember: {
            /** Id */
            id: string;
            kind: components["schemas"]["TeamKind"];
            /** Leads */
            leads: boolean;
            /** Name */
            name: string;
            /**
             * Since
             * Format: date-time
             */
            since: string;
        };
        /**
         * TeamOrder
         * @description How a list of teams is put in order; with a minus, the other way round.
         * @enum {string}
         */
        TeamOrder: "name" | "-name" | "kind" | "-kind" | "created" | "-created";
        /** TeamPage */
        TeamPage: {
            /** Rows */
            rows: components["schemas"]["TeamRow"][];
            /** Total */
            total: number;
        };
        /**
         * TeamRecord
         * @description A team with its people, by name. `leader`: a member's id, empty for nobody. `next`: what the actor may do with it.
         */
        TeamRecord: {
            at: components["schemas"]["Point"] | null;
            /**
             * Created
             * Format: date-time
             */
            created: string;
            /** Id */
            id: string;
            kind: components["schemas"]["TeamKind"];
            /** Leader */
            leader: string;
            /** Meeting */
            meeting: string;
            /** Name */
            name: string;
            /** Next */
            next: string[];
            /** People */
            people: components["schemas"]["InTeam"][];
            status: components["schemas"]["TeamStatus"];
            /** Version */
            version: number;
        };
        /**
         * TeamRow
         * @description A team in the console's list. `leader`: the name, empty for nobody. `members`: how many are in it.
         */
        TeamRow: {
            /**
             * Created
             * Format: date-time
             */
            created: string;
            /** Id */
            id: string;
            kind: components["schemas"]["TeamKind"];
            /** Leader */
            leader: string;
            /** Meeting */
            meeting: string;
            /** Members */
            members: number;
            /** Name */
            name: string;
            status: components["schemas"]["TeamStatus"];
        };
        /**
         * TeamStatus
         * @enum {string}
         */
        TeamStatus: "active" | "dissolved";
        /**
         * TellIn
         * @description `thread`: the member who is spoken to; empty for all who are asked.
         */
        TellIn: {
            /** Text */
            text: string;
            /**
             * Thread
             * @default
             */
            thread: string | "";
        };
        /**
         * Terms
         * @description On what terms a station's rosters are made.
         *
         *     `workdays`: Saturdays and Sundays that are worked instead of a holiday; they count as Mondays. `rest_hours`: between two duties.
         *     `run_days`: days in a row. `lead_days`: so long before a roster begins its wishes are closed. `no_show_minutes`: after the beginning of
         *     a shift. `swaps_by_rule`: what is legal needs nobody's word.
         */
        Terms: {
            /**
             * Holidays
             * @default []
             */
            holidays: string[];
            /** Kinds */
            kinds: components["schemas"]["ShiftKind"][];
            /**
             * Lead Days
             * @default 7
             */
            lead_days: number;
            /** Needs */
            needs: components["schemas"]["Need"][];
            /**
             * No Show Minutes
             * @default 10
             */
            no_show_minutes: number;
            /**
             * Rest Hours
             * @default 11
             */
            rest_hours: number;
            /**
             * Run Days
             * @default 6
             */
            run_days: number;
            /**
             * Swaps By Rule
             * @default true
             */
            swaps_by_rule: boolean;
            /**
             * Week Hours
             * @default 48
             */
            week_hours: number;
            weights?: components["schemas"]["Weights"];
            /**
             * Workdays
             * @default []
             */
            workdays: string[];
        };
        /**
         * TermsIn
         * @description `version`: of the terms on the screen, 0 for proposed ones.
         */
        TermsIn: {
            /** Holidays */
            holidays: string[];
            /** Kinds */
            kinds: components["schemas"]["KindIn"][];
            /** Lead Days */
            lead_days: number;
            /** Needs */
            needs: components["schemas"]["NeedIn"][];
            /** No Show Minutes */
            no_show_minutes: number;
            /** Rest Hours */
            rest_hours: number;
            /** Run Days */
            run_days: number;
            /** Swaps By Rule */
            swaps_by_rule: boolean;
            /** Version */
            version: number;
            /** Week Hours */
            week_hours: number;
            weights: components["schemas"]["WeightsIn"];
            /** Workdays */
            workdays: string[];
        };
        /** TextIn */
        TextIn: {
            /** Text */
            text: string;
        };
        /**
         * ThingEntry
         * @description One line of what happened to a thing. `name`: who did it, for those who may know people.
         */
        ThingEntry: {
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
         * ThingFactsIn
         * @description Fields left out stay as they are. `post`: empty for the house itself.
         */
        ThingFactsIn: {
            /** Every Days */
            every_days?: number | null;
            /** Expires */
            expires?: string | null;
            /** Post */
            post?: string | null;
            /** Serial */
            serial?: string | null;
        };
        /**
         * ThingIn
         * @description `post`: where it hangs, left out for the house itself. `expires`: the last day it may be relied on, left out for ever.
         *
         *     `every_days`: how often it is inspected, 0 never.
         */
        ThingIn: {
            /**
             * Every Days
             * @default 30
             */
            every_days: number;
            /** Expires */
            expires?: string | null;
            /** Item */
            item: string;
            /** Post */
            post?: string | null;
            /**
             * Serial
             * @default
             */
            serial: string;
        };
        /** ThreadIn */
        ThreadIn: {
            /** Thread */
            thread: string;
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
        /**
         * TrackReplay
         * @description A way to an incident, point by point, oldest first. `ended`: he was there, or did not go on.
         */
        TrackReplay: {
            /**
             * Ended
             * Format: date-time
             */
            ended: string;
            /** Id */
            id: string;
            /** Member */
            member: string;
            /** Points */
            points: components["schemas"]["Whereabouts"][];
            /**
             * Started
             * Format: date-time
             */
            started: string;
        };
        /**
         * TrackRow
         * @description A way that was gone. `id`: of the offer. `arrived`: None for whoever turned back or was called back.
         */
        TrackRow: {
            /** Arrived */
            arrived: string | null;
            /** Ended */
            ended: string | null;
            /** Id */
            id: string;
            /** Member */
            member: string;
            /** Metres */
            metres: number | null;
            /** Name */
            name: string;
            replay: components["schemas"]["Replay"];
            /** Seconds */
            seconds: number | null;
            /**
             * Started
             * Format: date-time
             */
            started: string;
            status: components["schemas"]["OfferStatus"];
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
        /**
         * Turn
         * @description What a day brings about a thing.
         * @enum {string}
         */
        Turn: "expiring" | "expired" | "due" | "overdue" | "defect_overdue";
        /**
         * UnfitRow
         * @description A house whose only thing of a kind that is needed here nobody is sent for, and why. `held_by`: who has it, if somebody has.
         */
        UnfitRow: {
            /** Held By */
            held_by: string;
            /** House */
            house: string;
            /** Item */
            item: string;
            /** Metres */
            metres: number;
            /** Name */
            name: string;
            why: components["schemas"]["Fitness"];
        };
        /**
         * Urgency
         * @description How soon somebody should know, and so how loudly he is told: `features/messages/model.py` has the ladder of each.
         * @enum {string}
         */
        Urgency: "routine" | "soon" | "now" | "emergency";
        /**
         * VenueChange
         * @description Fields left out stay as they are.
         */
        VenueChange: {
            at?: components["schemas"]["Place-Input"] | null;
            /** Keeper */
            keeper?: string | null;
            kind?: components["schemas"]["VenueKind"] | null;
            /** Name */
            name?: string | null;
            /** Place */
            place?: string | null;
            /** Version */
            version: number;
        };
        /** VenueIn */
        VenueIn: {
            at?: components["schemas"]["Place-Input"] | null;
            /** Keeper */
            keeper: string;
            kind: components["schemas"]["VenueKind"];
            /** Name */
            name: string;
            /** Place */
            place: string;
        };
        /**
         * VenueKind
         * @description What sort of place; it decides what is looked at.
         * @enum {string}
         */
        VenueKind: "mall_garage" | "hotel" | "shop" | "farm_guest_house";
        /**
         * VenueRecord
         * @description A venue and its history, the newest first.
         */
        VenueRecord: {
            /** Checks */
            checks: components["schemas"]["SelfCheckRow"][];
            venue: components["schemas"]["VenueRow"];
        };
        /**
         * VenueRow
         * @description A venue. `last`: when it last handed in a self-check. `hazards`: how many are still to be mended or looked at again.
         */
        VenueRow: {
            at: components["schemas"]["Point"] | null;
            /** Due */
            due: string | null;
            /** Hazards */
            hazards: number;
            /** Id */
            id: string;
            /** Keeper */
            keeper: string;
            /** Keeper Name */
            keeper_name: string;
            kind: components["schemas"]["VenueKind"];
            /** Last */
            last: string | null;
            /** Name */
            name: string;
            /** Next */
            next: string[];
            /** Place */
            place: string;
            /** Retired */
            retired: string | null;
            /** Version */
            version: number;
        };
        /**
         * Verdict
         * @description What somebody found who looked at a thing.
         * @enum {string}
         */
        Verdict: "fine" | "defect" | "missing";
        /**
         * VerifyIn
         * @description `members`: whose; left out for everybody who has done it.
         */
        VerifyIn: {
            /**
             * Members
             * @default []
             */
            members: string[];
        };
        /** VersionIn */
        VersionIn: {
            /** Version */
            version: number;
        };
        /**
         * VisitRow
         * @description One point of a patrol: planned, and what became of it.
         */
        VisitRow: {
            at: components["schemas"]["Point"];
            /**
             * Closes
             * Format: date-time
             */
            closes: string;
            /** Done */
            done: string | null;
            /** Entered */
            entered: string | null;
            /**
             * Expected
             * Format: date-time
             */
            expected: string;
            /** Hot */
            hot: boolean;
            /** Id */
            id: string;
            /** Means */
            means: string;
            /** Name */
            name: string;
            /** Number */
            number: number;
            /**
             * Opens
             * Format: date-time
             */
            opens: string;
            /** Point */
            point: string;
            /** Reason */
            reason: string;
            /** Refusal */
            refusal: string;
            /** Refused */
            refused: number;
            status: components["schemas"]["VisitStatus"];
            /** Stay S */
            stay_s: number;
            warned: components["schemas"]["Warned"];
            /** Words */
            words: string;
        };
        /**
         * VisitStatus
         * @enum {string}
         */
        VisitStatus: "ahead" | "here" | "done" | "missed" | "skipped";
        /** WaitingPage */
        WaitingPage: {
            /** Rows */
            rows: components["schemas"]["WaitingProof"][];
            /** Total */
            total: number;
        };
        /**
         * WaitingProof
         * @description Somebody has shown a certificate that nobody has looked at.
         */
        WaitingProof: {
            force: components["schemas"]["Force"];
            /** Id */
            id: string;
            /** Language */
            language: string;
            /** Member */
            member: string;
            /** Name */
            name: string;
            /**
             * Sent
             * Format: date-time
             */
            sent: string;
            /** Skill */
            skill: string;
        };
        /**
         * Walker
         * @description Somebody of a team; `id` is the member's.
         */
        Walker: {
            /** Away */
            away: boolean;
            /** Id */
            id: string;
            /** Leads */
            leads: boolean;
            /** Name */
            name: string;
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
        /**
         * Warned
         * @description Who was told that the window of a visit is about to close.
         * @enum {string}
         */
        Warned: "" | "team" | "room";
        /**
         * Way
         * @description How an answer came. By radio and telephone somebody else types it.
         * @enum {string}
         */
        Way: "tablet" | "phone" | "radio" | "telephone";
        /**
         * Weights
         * @description What counts how much where several could do it; 0 for nothing.
         */
        Weights: {
            /**
             * Continuity
             * @default 2
             */
            continuity: number;
            /**
             * Distance
             * @default 2
             */
            distance: number;
            /**
             * Wishes
             * @default 3
             */
            wishes: number;
        };
        /** WeightsIn */
        WeightsIn: {
            /**
             * Continuity
             * @default 2
             */
            continuity: number;
            /**
             * Distance
             * @default 2
             */
            distance: number;
            /**
             * Wishes
             * @default 3
             */
            wishes: number;
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
        /** Why */
        Why: {
            /** Reason */
            reason: string;
        };
        /**
         * WhyNot
         * @description Why somebody is passed over.
         * @enum {string}
         */
        WhyNot: "not_for_citizens" | "taken_off" | "busy" | "asked_already" | "declined" | "resting" | "not_insured" | "lacks_skill" | "skill_ran_out" | "lacks_equipment" | "no_position" | "position_too_old" | "no_path" | "too_far" | "needs_partner";
        /**
         * Window
         * @description When a point is to be visited, by the clock on the wall: `22:00` to `02:00` passes midnight.
         */
        Window: {
            /** Ends */
            ends: string;
            /** Starts */
            starts: string;
        };
        /**
         * WindowIn
         * @description `22:00` to `02:00` passes midnight.
         */
        WindowIn: {
            /** Ends */
            ends: string;
            /** Starts */
            starts: string;
        };
        /**
         * Wish
         * @description Somebody would like to work on a day, or would like not to; `kind` empty: whichever.
         */
        Wish: {
            /**
             * Day
             * Format: date
             */
            day: string;
            /**
             * Kind
             * @default
             */
            kind: string;
            /** To Work */
            to_work: boolean;
        };
        /** WishIn */
        WishIn: {
            /**
             * Day
             * Format: date
             */
            day: string;
            /**
             * Kind
             * @default
             */
            kind: string;
            /** To Work */
            to_work: boolean;
        };
        /** WithdrawIn */
        WithdrawIn: {
            /** Reason */
            reason: string;
        };
        /** WriteOffIn */
        WriteOffIn: {
            /** Reason */
            reason: string;
        };
        /** SignIn */
        pingan__features__access__api__doors__SignIn: {
            /** Code */
            code: string;
            /** Login */
            login: string;
            /** Password */
            password: string;
        };
        /** Me */
        pingan__features__access__queries__Me: {
            account: components["schemas"]["AccountView"];
            /** Rights */
            rights: components["schemas"]["Right"][];
        };
        /** ReasonIn */
        pingan__features__applications__api__ReasonIn: {
            /**
             * Reason
             * @default
             */
            reason: string;
        };
        /** StepIn */
        pingan__features__applications__api__StepIn: {
            /** Due */
            due?: string | null;
            /** Owner */
            owner?: string | null;
            /**
             * Reason
             * @default
             */
            reason: string;
            /**
             * Verb
             * @enum {string}
             */
            verb: "check" | "interview" | "train" | "admit" | "confirm" | "refuse" | "suspend" | "reinstate" | "leave";
        };
        /**
         * Scope
         * @description Which applications a list holds.
         * @enum {string}
         */
        pingan__features__applications__model__Scope: "open" | "appeals" | "all";
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
        /** ReasonIn */
        pingan__features__handovers__api__ReasonIn: {
            /** Reason */
            reason: string;
        };
        /** SignIn */
        pingan__features__handovers__api__SignIn: {
            /** Guard */
            guard: string;
            /** Pin */
            pin: string;
        };
        /**
         * LookIn
         * @description `made`: when he stood before it, if the phone could not tell at once.
         */
        pingan__features__houses__api__LookIn: {
            /** Due */
            due?: string | null;
            /** Made */
            made?: string | null;
            verdict: components["schemas"]["Verdict"];
            /**
             * Words
             * @default
             */
            words: string;
        };
        /** ReasonIn */
        pingan__features__patrols__api__ReasonIn: {
            /** Reason */
            reason: string;
        };
        /** WordsIn */
        pingan__features__patrols__api__WordsIn: {
            /** Words */
            words: string;
        };
        /** LookIn */
        pingan__features__positions__api__phones__LookIn: {
            /** Member */
            member: string;
            /** Reason */
            reason: string;
        };
        /**
         * Confirmation
         * @description `until`: the last good day; null: for ever. `number`: of the certificate.
         */
        pingan__features__proofs__api__Confirmation: {
            /**
             * Number
             * @default
             */
            number: string;
            /** Until */
            until: string | null;
        };
        /**
         * Scope
         * @description Who is called.
         * @enum {string}
         */
        pingan__features__roll_calls__model__Scope: "posts" | "house" | "team" | "chosen";
        /**
         * Confirmation
         * @description `digest`: of what was shown.
         */
        pingan__features__sheets__api__routes__Confirmation: {
            /** Digest */
            digest: string;
        };
        /**
         * StepIn
         * @description `guard`: who goes; left out, the one who was asked.
         */
        pingan__features__tablets__api__StepIn: {
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
        /** WordsIn */
        pingan__features__voice__api__WordsIn: {
            /** Words */
            words: string;
        };
        /**
         * Role
         * @description The parts people (and three machines) play.
         * @enum {string}
         */
        pingan__kernel__rights__Role: "dispatcher" | "chief" | "officer" | "auditor" | "admin" | "subdistrict" | "district" | "city" | "wall" | "house_lead" | "guard" | "merchant" | "volunteer" | "resident" | "tablet" | "tracker" | "gateway" | "engine";
    };
    responses: {
        /** @description The body cannot be read. */
        400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nobody is signed in, or whoever calls has not proved who it is. */
        401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller's role lacks the right, or another site made the browser send this. */
        403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It does not exist, or the caller may not know that it does. */
        404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body came too slowly. */
        408: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not in this state, or somebody else was faster. */
        409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is too large. */
        413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The input cannot be meant; `facts` say which field and which rule, never what was in it. */
        422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A limit was reached; `Retry-After` tells when to try again. */
        429: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A part of the house is down; nothing was saved. */
        503: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
                "application/json": components["schemas"]["pingan__features__access__api__doors__SignIn"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
                    "text/csv": string;
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    change_role_api_accounts__account_id__change_role_post: {
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
                "application/json": components["schemas"]["RoleIn"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    filed_api_advisories_get: {
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
                    "application/json": components["schemas"]["AdvisoryPage"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    send_api_advisories_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdvisoryIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdvisoryRow"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    attach_picture_api_advisories_pictures_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Body_attach_picture_api_advisories_pictures_post"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdvisoryFileRow"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    attach_sound_api_advisories_sounds_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Body_attach_sound_api_advisories_sounds_post"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdvisoryFileRow"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    get_api_advisories__advisory__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                advisory: string;
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
                    "application/json": components["schemas"]["AdvisoryRow"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    withdraw_api_advisories__advisory__withdraw_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                advisory: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdvisoryRow"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    part_api_advisory_files__part__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                part: string;
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
                    "audio/mp4": string;
                    "audio/mpeg": string;
                    "audio/ogg": string;
                    "audio/webm": string;
                    "image/jpeg": string;
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    mismatch_api_alert_sightings__sighting__mismatch_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sighting: string;
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
                    "application/json": components["schemas"]["AlertRow"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    draft_api_alerts_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AlertIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertRow"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    reach_api_alerts_reach_get: {
        parameters: {
            query: {
                house: string[];
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
                    "application/json": components["schemas"]["AlertReach"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    look_api_alerts__alert__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                alert: string;
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
                    "application/json": components["schemas"]["AlertText"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    approve_api_alerts__alert__approve_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                alert: string;
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
                    "application/json": components["schemas"]["AlertRow"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    look_at_photo_api_alerts__alert__photo_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                alert: string;
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
                    "image/jpeg": string;
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    attach_api_alerts__alert__photos_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                alert: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Body_attach_api_alerts__alert__photos_post"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertRow"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    take_off_api_alerts__alert__photos_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                alert: string;
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
                    "application/json": components["schemas"]["AlertRow"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    recall_api_alerts__alert__recall_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                alert: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AlertReasonIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertRow"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    refuse_api_alerts__alert__refuse_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                alert: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AlertReasonIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertRow"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    renew_api_alerts__alert__renew_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                alert: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenewIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertRow"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    search_api_applications_get: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                q?: string;
                scope?: components["schemas"]["pingan__features__applications__model__Scope"];
                step?: components["schemas"]["MemberStatus"] | null;
                owner?: string;
                overdue?: boolean;
                sort?: components["schemas"]["ApplicationOrder"];
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
                    "application/json": components["schemas"]["ApplicationPage"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    apply_api_applications_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationSentIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyApplication"] | null;
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    mine_api_applications_mine_get: {
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
                    "application/json": components["schemas"]["MyApplication"] | null;
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    appeal_api_applications_mine_appeal_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["pingan__features__applications__api__ReasonIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyApplication"] | null;
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    withdraw_api_applications_mine_withdraw_post: {
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
                    "application/json": components["schemas"]["MyApplication"] | null;
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    owners_api_applications_owners_get: {
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
                    "application/json": components["schemas"]["StepOwner"][];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    get_api_applications__application__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                application: string;
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
                    "application/json": components["schemas"]["ApplicationRecord"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    assign_api_applications__application__patch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                application: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignmentIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationRecord"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    decide_api_applications__application__appeal_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                application: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionOnAppealIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationRecord"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    claim_api_applications__application__claim_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                application: string;
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
                    "application/json": components["schemas"]["ApplicationRecord"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    history_api_applications__application__history_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                application: string;
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
                    "application/json": components["schemas"]["ApplicationHistoryRow"][];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    open_house_api_applications__application__house_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                application: string;
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
                    "application/json": components["schemas"]["ApplicationRecord"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    recommend_api_applications__application__recommendation_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                application: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpinionIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationRecord"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    step_api_applications__application__steps_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                application: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["pingan__features__applications__api__StepIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationRecord"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    past_api_approvals_past_get: {
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
                    "application/json": components["schemas"]["ApprovalRow"][];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    decide_api_approvals__approval__decide_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                approval: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalRow"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    withdraw_api_approvals__approval__withdraw_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                approval: string;
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
                    "application/json": components["schemas"]["ApprovalRow"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    preview_api_audiences_preview_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AudienceIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AudiencePreview"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    last_check_api_audit_check_get: {
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
                    "application/json": components["schemas"]["LogCheck"] | null;
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    check_api_audit_check_post: {
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
                    "text/csv": string;
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    add_beat_api_beats_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBeatIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BeatRow"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    amend_beat_api_beats__beat__patch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                beat: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeatIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BeatRow"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    retire_beat_api_beats__beat__retire_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                beat: string;
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
                    "application/json": components["schemas"]["BeatRow"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    break_glass_api_break_glass_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GlassIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpeningRow"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    end_api_break_glass__opening__end_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                opening: string;
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
                    "application/json": components["schemas"]["OpeningRow"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    look_api_break_glass__opening__look_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                opening: string;
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
                    "application/json": components["schemas"]["OpenedData"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    review_api_break_glass__opening__review_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                opening: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpeningReviewIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpeningRow"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    feed_api_calendar__token__ics_get: {
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
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    box_api_clue_box__token__get: {
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
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClueBox"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    report_by_link_api_clue_box__token__post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClueByLinkIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sent"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    check_api_clue_check_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TextIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    preview_api_clue_check_photos_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Body_preview_api_clue_check_photos_post"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    links_api_clue_links_get: {
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
                    "application/json": components["schemas"]["ClueLinkRow"][];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    make_link_api_clue_links_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClueLinkIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClueLinkRow"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    revoke_link_api_clue_links__link__revoke_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                link: string;
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
                    "application/json": components["schemas"]["ClueLinkRow"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    clue_map_api_clue_map_get: {
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    returned_api_clue_return_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Returned"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    add_photo_api_clue_return_photos_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Body_add_photo_api_clue_return_photos_post"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Returned"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    add_words_api_clue_return_words_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdditionIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Returned"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    search_api_clues_get: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                status?: components["schemas"]["ClueStatus"] | null;
                conduct?: components["schemas"]["Conduct"] | null;
                open?: boolean;
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
                    "application/json": components["schemas"]["CluePage"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    report_api_clues_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClueIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sent"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    get_api_clues__clue__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clue: string;
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
                    "application/json": components["schemas"]["ClueRecord"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    prefer_api_clues__clue__patch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clue: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CluePriorityIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClueRecord"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    take_envelope_api_clues__clue__envelope_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clue: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnvelopeIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealedEnvelope"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    hold_api_clues__clue__hold_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clue: string;
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
                    "application/json": components["schemas"]["ClueRecord"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    open_incident_api_clues__clue__incident_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clue: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClueIncidentIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClueRecord"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    let_go_api_clues__clue__let_go_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clue: string;
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
                    "application/json": components["schemas"]["ClueRecord"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    merge_api_clues__clue__merge_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clue: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClueMergeIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClueRecord"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    photo_api_clues__clue__photos__photo__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clue: string;
                photo: string;
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
                    "image/jpeg": string;
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    cover_photo_api_clues__clue__photos__photo__cover_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clue: string;
                photo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CoverIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClueRecord"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    original_api_clues__clue__photos__photo__original_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clue: string;
                photo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OriginalIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    say_api_clues__clue__say_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clue: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TextIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClueRecord"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    step_api_clues__clue__steps_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clue: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClueStepIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClueRecord"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    deliveries_api_deliveries_get: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                q?: string;
                status?: components["schemas"]["DeliveryStatus"] | null;
                channel?: components["schemas"]["Channel"] | null;
                sort?: components["schemas"]["DeliveryOrder"];
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
                    "application/json": components["schemas"]["DeliveryPage"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    handle_api_deliveries__delivery___verb__post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delivery: string;
                verb: string;
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
                    "application/json": components["schemas"]["DeliveryRow"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    desk_api_desk_get: {
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
                    "application/json": components["schemas"]["DeskRow"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    raise_concern_api_desk_concerns_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConcernIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskRow"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    settle_concern_api_desk_concerns__concern__settle_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                concern: string;
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
                    "application/json": components["schemas"]["DeskRow"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    hand_over_api_desk_hand_over_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskRow"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    leave_api_desk_leave_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaveIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskRow"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    matters_api_desk_matters_get: {
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
                    "application/json": components["schemas"]["MatterRow"][];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    history_api_desk_sittings_get: {
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
                    "application/json": components["schemas"]["SittingPage"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    get_api_desk_sittings__sitting__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sitting: string;
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
                    "application/json": components["schemas"]["SittingDetail"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    take_back_api_desk_take_back_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskRow"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    take_on_api_desk_take_on_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeOnIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskRow"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    take_over_api_desk_take_over_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeOverIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskRow"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    my_hours_api_duty_hours_get: {
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
                    "application/json": components["schemas"]["OwnMonth"][];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    photo_api_equipment_photos__name__get: {
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
                    "image/jpeg": string;
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    amend_api_equipment__equipment__patch: {
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
                "application/json": components["schemas"]["ThingFactsIn"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    give_back_api_equipment__equipment__give_back_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                equipment: string;
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    give_back_mine_api_equipment__equipment__give_back_mine_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                equipment: string;
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    history_api_equipment__equipment__history_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                equipment: string;
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
                    "application/json": components["schemas"]["ThingEntry"][];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    inspect_api_equipment__equipment__inspect_post: {
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
                "application/json": components["schemas"]["pingan__features__houses__api__LookIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundItem"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    lend_api_equipment__equipment__lend_post: {
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
                "application/json": components["schemas"]["LendIn"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    add_photo_api_equipment__equipment__photos_post: {
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
                "multipart/form-data": components["schemas"]["Body_add_photo_api_equipment__equipment__photos_post"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    write_off_api_equipment__equipment__write_off_post: {
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
                "application/json": components["schemas"]["WriteOffIn"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    begin_api_handovers_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverRow"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    checklist_api_handovers__handover__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handover: string;
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
                    "application/json": components["schemas"]["HandoverList"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    check_api_handovers__handover__check_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handover: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChecksIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverRow"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    dismiss_api_handovers__handover__dismiss_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handover: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["pingan__features__handovers__api__ReasonIn"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    sign_api_handovers__handover__sign_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handover: string;
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
                    "application/json": components["schemas"]["HandoverRow"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    assign_api_hazards__hazard__patch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hazard: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfCheckRow"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    accept_api_hazards__hazard__accept_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hazard: string;
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
                    "application/json": components["schemas"]["SelfCheckRow"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    send_back_api_hazards__hazard__return_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hazard: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HazardRemarkIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfCheckRow"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    list_holds_api_holds_get: {
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
                    "application/json": components["schemas"]["HoldRow"][];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    place_api_holds_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldRow"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    lift_api_holds__hold__lift_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hold: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LiftIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldRow"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    found_house_api_houses_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HouseFactsIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
                    "text/csv": string;
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    list_retired_api_houses_retired_get: {
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    of_house_api_houses__house__handovers_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                house: string;
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
                    "application/json": components["schemas"]["HouseHandovers"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    signed_rounds_api_houses__house__inspections_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                house: string;
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
                    "application/json": components["schemas"]["SignedRound"][];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    sign_round_api_houses__house__inspections_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                house: string;
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
                    "application/json": components["schemas"]["SignedRound"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    found_post_api_houses__house__posts_post: {
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
                "application/json": components["schemas"]["PostFactsIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    restore_house_api_houses__house__restore_post: {
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
                "application/json": components["schemas"]["AgainIn"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    retire_house_api_houses__house__retire_post: {
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
                "application/json": components["schemas"]["EndIn"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    search_api_incidents_get: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                q?: string;
                category?: string;
                status?: string;
                open?: boolean;
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    export_api_incidents_export_post: {
        parameters: {
            query?: {
                q?: string;
                category?: string;
                status?: string;
                open?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncidentExportIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    export_timeline_api_incidents__incident__timeline_export_post: {
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
                    "text/csv": string;
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    tracks_api_incidents__incident__tracks_get: {
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
                    "application/json": components["schemas"]["TrackRow"][];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    rounds_api_inspections_get: {
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
                    "application/json": components["schemas"]["Round"][];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    invitations_api_invitations_get: {
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
                    "application/json": components["schemas"]["InvitationPage"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    invite_api_invitations_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationRow"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    revoke_api_invitations__invitation__revoke_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                invitation: string;
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
                    "application/json": components["schemas"]["InvitationRow"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    invited_api_invited__token__get: {
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
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invited"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
                        [key: string]: "ok" | "estimated" | "late" | "slow" | "off" | "down" | "held";
                    };
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    my_matters_api_matters_get: {
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
                    "application/json": components["schemas"]["PostMatter"][];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    raise_matter_api_matters_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MatterIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostMatter"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    close_matter_api_matters__matter__close_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                matter: string;
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
                    "text/csv": string;
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    my_consents_api_members_me_consents_get: {
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
                    "application/json": components["schemas"]["MyConsent"][];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    decide_api_members_me_consents__kind__put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["schemas"]["ConsentKind"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyConsent"][];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    running_out_api_members_running_out_get: {
        parameters: {
            query?: {
                within?: number;
                thing?: string;
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
                    "application/json": components["schemas"]["RunsOutPage"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    teams_of_api_members__member_id__teams_get: {
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
                    "application/json": components["schemas"]["TeamOfMember"][];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    list__api_messages_get: {
        parameters: {
            query?: {
                unseen?: boolean;
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
                    "application/json": components["schemas"]["MessagePage"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    ways_api_messages_addresses_get: {
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
                    "application/json": components["schemas"]["OtherWay"][];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    choose_address_api_messages_addresses_put: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddressIn"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    deliver_api_messages_deliver_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StampIn"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    push_key_api_messages_push_key_get: {
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
                    "application/json": components["schemas"]["PushKey"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    quiet_api_messages_quiet_get: {
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
                    "application/json": components["schemas"]["QuietHours"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    choose_quiet_api_messages_quiet_put: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuietHours"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuietHours"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    see_api_messages_see_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StampIn"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    see_all_api_messages_see_all_post: {
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    read_api_my_advisories__advisory__read_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                advisory: string;
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
                    "application/json": components["schemas"]["MyAdvisory"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    read_api_my_alerts__receipt__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                receipt: string;
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
                    "application/json": components["schemas"]["AlertText"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    acknowledge_api_my_alerts__receipt__acknowledge_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                receipt: string;
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
                    "application/json": components["schemas"]["MyAlert"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    read_photo_api_my_alerts__receipt__photo_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                receipt: string;
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
                    "image/jpeg": string;
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    sight_api_my_alerts__receipt__seen_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                receipt: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SightedIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sighted"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    mend_api_my_hazards__hazard__mend_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hazard: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MendedIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyHazard"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    show_mended_api_my_hazards__hazard__photos_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hazard: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Body_show_mended_api_my_hazards__hazard__photos_post"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyHazard"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    claimable_api_my_patrols_claimable_get: {
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
                    "application/json": components["schemas"]["ClaimRow"][];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    join_api_my_patrols_join_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyPatrol"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    check_in_api_my_patrols__patrol__check_ins_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                patrol: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckInBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyVisit"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    claim_api_my_patrols__patrol__claim_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                patrol: string;
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
                    "application/json": components["schemas"]["MyPatrol"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    join_code_api_my_patrols__patrol__join_code_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                patrol: string;
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
                    "application/json": components["schemas"]["JoinCode"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    route_api_my_patrols__patrol__visits__visit__route_get: {
        parameters: {
            query: {
                from: string;
            };
            header?: never;
            path: {
                patrol: string;
                visit: string;
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    say_api_my_patrols__patrol__visits__visit__say_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                patrol: string;
                visit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["pingan__features__patrols__api__WordsIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyVisit"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    skip_api_my_patrols__patrol__visits__visit__skip_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                patrol: string;
                visit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SkipIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyVisit"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    walk_api_my_patrols__patrol___verb__post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                patrol: string;
                verb: string;
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
                    "application/json": components["schemas"]["MyPatrol"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    show_photo_api_my_self_checks__check__items__item__photos_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                check: string;
                item: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Body_show_photo_api_my_self_checks__check__items__item__photos_post"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MySelfCheck"] | null;
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    submit_api_my_self_checks__check__submit_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                check: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindingsIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MySelfCheck"] | null;
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    crew_code_api_my_tasks_crew_code_get: {
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
                    "application/json": components["schemas"]["CrewCode"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    my_file_api_my_tasks_files__file__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: string;
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
                    "application/pdf": string;
                    "image/jpeg": string;
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    say_api_my_tasks__order__comments_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyTask"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    take_in_api_my_tasks__order__crew_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CrewIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyTask"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    leave_api_my_tasks__order__crew_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order: string;
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    take_out_api_my_tasks__order__crew__member_id__delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order: string;
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
                    "application/json": components["schemas"]["MyTask"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    show_photo_api_my_tasks__order__photos_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Body_show_photo_api_my_tasks__order__photos_post"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyTask"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    answer_api_my_tasks__order___verb__post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order: string;
                verb: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DoneIn"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyTask"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    replay_api_offers__offer__replay_post: {
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
                "application/json": components["schemas"]["Why"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrackReplay"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    add_point_api_patrol_points_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPointIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PointRow"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    labels_api_patrol_points_labels_get: {
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
                    "application/json": components["schemas"]["LabelRow"][];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    amend_point_api_patrol_points__point__patch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                point: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PointIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PointRow"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    replace_code_api_patrol_points__point__replace_code_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                point: string;
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
                    "application/json": components["schemas"]["PointRow"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    retire_point_api_patrol_points__point__retire_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                point: string;
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
                    "application/json": components["schemas"]["PointRow"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    history_api_patrols_get: {
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
                    "application/json": components["schemas"]["PatrolPage"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    plan_api_patrols_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatrolRow"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    preview_api_patrols_preview_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatrolPreview"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    cancel_api_patrols__patrol__cancel_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                patrol: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["pingan__features__patrols__api__ReasonIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatrolRow"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
                    "image/jpeg": string;
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
                "application/json": components["schemas"]["pingan__features__positions__api__phones__LookIn"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    restore_post_api_posts__post__restore_post: {
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
                "application/json": components["schemas"]["AgainIn"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    retire_post_api_posts__post__retire_post: {
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
                "application/json": components["schemas"]["EndIn"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    mine_api_privacy_mine_get: {
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
                    "application/json": components["schemas"]["KnownAbout"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    send_code_api_privacy_mine_code_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    erase_api_privacy_mine_erase_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ErasureIn"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    take_api_privacy_mine_file_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DataIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                    "text/html": string;
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    erase_for_api_privacy_people_erase_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaperIn"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    take_for_api_privacy_people_file_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaperDataIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                    "text/html": string;
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    find_api_privacy_people_find_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnownPerson"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    waiting_api_proofs_get: {
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
                    "application/json": components["schemas"]["WaitingPage"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    mine_api_proofs_mine_get: {
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
                    "application/json": components["schemas"]["MySkill"][];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    take_back_api_proofs_mine__proof__delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proof: string;
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
                    "application/json": components["schemas"]["MySkill"][];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    my_photo_api_proofs_mine__proof__photo_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proof: string;
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
                    "image/jpeg": string;
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    send_api_proofs_mine__skill__photos_post: {
        parameters: {
            query?: {
                language?: string;
            };
            header?: never;
            path: {
                skill: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Body_send_api_proofs_mine__skill__photos_post"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MySkill"][];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    of_member_api_proofs_of__member_id__get: {
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
                    "application/json": components["schemas"]["ProofRow"][];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    confirm_api_proofs__proof__confirm_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proof: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["pingan__features__proofs__api__Confirmation"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofRow"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    look_api_proofs__proof__photo_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proof: string;
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
                    "image/jpeg": string;
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    refuse_api_proofs__proof__refuse_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proof: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoProof"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofRow"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    confirm_api_restores_confirm_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestoreRow"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    find_open_api_restores_open_get: {
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
                    "application/json": components["schemas"]["RestoreRow"] | null;
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    answer_api_roll_call_asks__reply__answer_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reply: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TapIn"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RollCallAsk"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    past_api_roll_calls_get: {
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
                    "application/json": components["schemas"]["PastRollCall"][];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    begin_api_roll_calls_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RollCallIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RollCallRow"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    plan_api_roll_calls_plan_get: {
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
                    "application/json": components["schemas"]["RollCallPlanView"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    change_plan_api_roll_calls_plan_put: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RollCallPlanView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    trend_api_roll_calls_trend_get: {
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
                    "application/json": components["schemas"]["PostTrend"][];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    cancel_api_roll_calls__roll_call__cancel_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roll_call: string;
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
                    "application/json": components["schemas"]["RollCallRow"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    enter_api_roll_calls__roll_call__replies__reply__answer_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roll_call: string;
                reply: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RollCallRow"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    draft_api_rosters_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterRow"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    doubts_api_rosters_asks__ask__doubts_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ask: string;
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
                    "application/json": components["schemas"]["Because"][];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    settle_api_rosters_asks__ask___verb__post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ask: string;
                verb: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SettleIn"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskRow"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    answer_api_rosters_mine_asks__ask___verb__post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ask: string;
                verb: string;
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
                    "application/json": components["schemas"]["AskRow"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    availability_api_rosters_mine_availability_get: {
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
                    "application/json": components["schemas"]["AvailabilityView"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    say_api_rosters_mine_availability_put: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AvailabilityIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailabilityView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    calendar_link_api_rosters_mine_calendar_get: {
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
                    "application/json": components["schemas"]["LinkState"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    link_calendar_api_rosters_mine_calendar_post: {
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
                    "application/json": components["schemas"]["LinkOut"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    unlink_calendar_api_rosters_mine_calendar_delete: {
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    open_shifts_api_rosters_mine_open_get: {
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
                    "application/json": components["schemas"]["OpenShift"][];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    ask_api_rosters_mine_shifts__shift__ask_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                shift: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskRow"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    claim_api_rosters_mine_shifts__shift__claim_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                shift: string;
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
                    "application/json": components["schemas"]["ShiftRow"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    colleagues_api_rosters_mine_shifts__shift__colleagues_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                shift: string;
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
                    "application/json": components["schemas"]["Colleague"][];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    give_back_api_rosters_mine_shifts__shift__give_back_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                shift: string;
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
                    "application/json": components["schemas"]["ShiftRow"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    on_next_api_rosters_next_get: {
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
                    "application/json": components["schemas"]["OnNext"][];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    between_api_rosters_shifts_get: {
        parameters: {
            query: {
                since: string;
                until: string;
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
                    "application/json": components["schemas"]["StandingRow"][];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    terms_api_rosters_terms_get: {
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
                    "application/json": components["schemas"]["StationTerms"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    set_terms_api_rosters_terms_put: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TermsIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StationTerms"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    detail_api_rosters__roster__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roster: string;
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
                    "application/json": components["schemas"]["RosterDetail"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    amend_api_rosters__roster__amend_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roster: string;
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
                    "application/json": components["schemas"]["RosterRow"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    candidates_api_rosters__roster__candidates_get: {
        parameters: {
            query: {
                day: string;
                need: string;
                kind: string;
                place?: number;
            };
            header?: never;
            path: {
                roster: string;
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
                    "application/json": components["schemas"]["Choices"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    difference_api_rosters__roster__changes_get: {
        parameters: {
            query: {
                since: string;
            };
            header?: never;
            path: {
                roster: string;
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
                    "application/json": components["schemas"]["Difference"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    discard_api_rosters__roster__discard_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roster: string;
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
                    "application/json": components["schemas"]["RosterRow"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    drop_out_api_rosters__roster__drop_out_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roster: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DropOutIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterRow"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    fairness_api_rosters__roster__fairness_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roster: string;
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
                    "application/json": components["schemas"]["FairRow"][];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    gaps_api_rosters__roster__gaps_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roster: string;
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
                    "application/json": components["schemas"]["Gap"][];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    publish_api_rosters__roster__publish_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roster: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterRow"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    put_api_rosters__roster__seats_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roster: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeatIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterDetail"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    solve_api_rosters__roster__solve_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roster: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterRow"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    stop_api_rosters__roster__stop_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roster: string;
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
                    "application/json": components["schemas"]["RosterRow"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    photo_api_self_check_photos__name__get: {
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
                    "image/jpeg": string;
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    closed_api_self_checks_get: {
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
                    "application/json": components["schemas"]["SelfCheckPage"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    ask_api_self_checks_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SelfCheckIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfCheckRow"][];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    get_api_self_checks__check__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                check: string;
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
                    "application/json": components["schemas"]["SelfCheckRow"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    cancel_api_self_checks__check__cancel_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                check: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelCheckIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfCheckRow"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    list_imports_api_sheets_imports_get: {
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
                    "application/json": components["schemas"]["ImportRow"][];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    confirm_api_sheets_imports__imported__confirm_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                imported: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["pingan__features__sheets__api__routes__Confirmation"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRow"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    list_fates_api_sheets_imports__imported__rows_get: {
        parameters: {
            query?: {
                verdict?: components["schemas"]["RowVerdict"] | null;
                page?: number;
                size?: number;
            };
            header?: never;
            path: {
                imported: string;
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
                    "application/json": components["schemas"]["FatePage"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    stop_api_sheets_imports__imported__stop_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                imported: string;
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
                    "application/json": components["schemas"]["ImportRow"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    export_api_sheets__kind__export_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeOut"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    begin_api_sheets__kind__imports_post: {
        parameters: {
            query?: {
                roster?: string;
            };
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Body_begin_api_sheets__kind__imports_post"];
            };
        };
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRow"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    template_api_sheets__kind__template_get: {
        parameters: {
            query?: {
                form?: components["schemas"]["FileForm"];
                language?: components["schemas"]["FileLanguage"];
            };
            header?: never;
            path: {
                kind: string;
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    sign_at_post_api_tablet_handovers__handover__sign_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handover: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["pingan__features__handovers__api__SignIn"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
                "application/json": components["schemas"]["pingan__features__tablets__api__StepIn"] | null;
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    point_code_api_tablet_point_code_get: {
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
                    "application/json": components["schemas"]["PointCode"] | null;
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    photo_api_task_photos__name__get: {
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
                    "image/jpeg": string;
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    filed_api_tasks_get: {
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
                    "application/json": components["schemas"]["TaskOrderPage"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    send_api_tasks_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskOrderIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskOrderRow"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    burden_api_tasks_burden_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskedIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Burden"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    attach_api_tasks_files_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Body_attach_api_tasks_files_post"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskFileRow"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    file_api_tasks_files__file__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: string;
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
                    "application/pdf": string;
                    "image/jpeg": string;
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    limit_api_tasks_limit_get: {
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
                    "application/json": components["schemas"]["LimitView"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    change_limit_api_tasks_limit_put: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LimitIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LimitView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    templates_api_tasks_templates_get: {
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
                        [key: string]: unknown;
                    }[];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    get_api_tasks__order__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order: string;
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
                    "application/json": components["schemas"]["TaskOrderRow"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    close_api_tasks__order__close_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SummaryIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskOrderRow"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    list_comments_api_tasks__order__comments_get: {
        parameters: {
            query?: {
                thread?: string | "";
                page?: number;
                size?: number;
            };
            header?: never;
            path: {
                order: string;
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
                    "application/json": components["schemas"]["CommentPage"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    tell_api_tasks__order__comments_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TellIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskOrderRow"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    hear_api_tasks__order__comments_heard_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThreadIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskOrderRow"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    receipts_api_tasks__order__receipts_get: {
        parameters: {
            query?: {
                group?: "" | "silent" | "accepted" | "cannot" | "done" | "verified" | "returned";
                page?: number;
                size?: number;
            };
            header?: never;
            path: {
                order: string;
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
                    "application/json": components["schemas"]["ReceiptPage"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    send_back_api_tasks__order__receipts__member_id__return_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order: string;
                member_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemarkIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskOrderRow"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    remind_api_tasks__order__remind_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order: string;
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
                    "application/json": components["schemas"]["TaskOrderRow"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    verify_api_tasks__order__verify_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["VerifyIn"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskOrderRow"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    search_teams_api_teams_get: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                q?: string;
                kind?: components["schemas"]["TeamKind"] | null;
                status?: components["schemas"]["TeamStatus"] | null;
                sort?: components["schemas"]["TeamOrder"];
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
                    "application/json": components["schemas"]["TeamPage"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    found_api_teams_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamRecord"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    export_teams_api_teams_export_post: {
        parameters: {
            query?: {
                q?: string;
                kind?: components["schemas"]["TeamKind"] | null;
                status?: components["schemas"]["TeamStatus"] | null;
                sort?: components["schemas"]["TeamOrder"];
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
                    "text/csv": string;
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    my_teams_api_teams_mine_get: {
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
                    "application/json": components["schemas"]["MyTeam"][];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    get_api_teams__team__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                team: string;
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
                    "application/json": components["schemas"]["TeamRecord"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    amend_api_teams__team__patch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                team: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamRecord"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    dissolve_api_teams__team__dissolve_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                team: string;
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
                    "application/json": components["schemas"]["TeamRecord"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    lead_api_teams__team__leader_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                team: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaderIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamRecord"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    put_in_api_teams__team__members_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                team: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PeopleIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamRecord"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    take_out_api_teams__team__members__member_id__delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                team: string;
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
                    "application/json": components["schemas"]["TeamRecord"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    venues_api_venues_get: {
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
                    "application/json": components["schemas"]["VenueRow"][];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    add_venue_api_venues_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VenueIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VenueRow"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    venue_api_venues__venue__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                venue: string;
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
                    "application/json": components["schemas"]["VenueRecord"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    amend_venue_api_venues__venue__patch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                venue: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VenueChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VenueRow"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    export_api_venues__venue__export_post: {
        parameters: {
            query?: {
                form?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                venue: string;
            };
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    retire_venue_api_venues__venue__retire_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                venue: string;
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
                    "application/json": components["schemas"]["VenueRow"];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    sound_api_voice_clips__clip__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clip: string;
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
                    "audio/mp4": string;
                    "audio/mpeg": string;
                    "audio/ogg": string;
                    "audio/webm": string;
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    list_clips_api_voice__channel__clips_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                channel: string;
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
                    "application/json": components["schemas"]["ClipRow"][];
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    send_api_voice__channel__clips_post: {
        parameters: {
            query?: {
                seconds?: number;
            };
            header?: never;
            path: {
                channel: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Body_send_api_voice__channel__clips_post"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClipRow"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    write_api_voice__channel__words_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                channel: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["pingan__features__voice__api__WordsIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClipRow"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    feed_api_warnings__station__atom_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                station: string;
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
                    "application/atom+xml": string;
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    message_api_warnings__warning__cap_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                warning: string;
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
                    "application/cap+xml": string;
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
}
