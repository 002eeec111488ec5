-- The proof of a referral (dossier §3.7): one row for each thing that happened, never changed. Codes, users and moments only.
create table referral_step (
    id bigint not null auto_increment,
    referral_id varchar(40) character set ascii not null,
    provider_id varchar(40) character set ascii null comment 'the provider concerned, if any',
    kind varchar(20) character set ascii not null,
    was varchar(20) character set ascii null comment 'state before; null for the first step and for rows older than this table',
    became varchar(20) character set ascii null,
    detail varchar(40) character set ascii null comment 'a code: why declined, how it ended',
    done_by varchar(40) not null,
    happened_at datetime(6) not null,
    primary key (id),
    key ix_referral_step_referral (referral_id, id),
    constraint fk_referral_step_referral foreign key (referral_id) references referral (id) on delete cascade
) engine = InnoDB default charset = utf8mb4;

alter table referral
    add column seen_at datetime(6) null after delivered_at,
    add key ix_referral_provider_sent (provider_id, sent_at);
alter table referral_attempt add key ix_referral_attempt_provider_sent (provider_id, sent_at);

-- What is known of the referrals of before, in the order in which it happened.
insert into referral_step (referral_id, provider_id, kind, became, detail, done_by, happened_at)
select referral_id, provider_id, kind, became, detail, coalesce(done_by, 'system'), happened_at from (
    select id referral_id, null provider_id, 'OPENED' kind, 'DRAFT' became, null detail, null done_by, opened_at happened_at from referral
    union all select referral_id, provider_id, 'CONSENTED', 'CONSENTED', null, consented_by, consented_at from referral_attempt
    union all select referral_id, provider_id, 'SENT', 'SENT', null, null, sent_at from referral_attempt
    union all select referral_id, provider_id, 'ANSWERED', outcome, null, answered_by, answered_at from referral_attempt
    union all select referral_id, provider_id, 'GIVEN_UP', 'DRAFT', reason, null, given_up_at from referral_attempt
    union all select id, provider_id, 'CONSENTED', 'CONSENTED', null, consented_by, consented_at from referral
    union all select id, provider_id, 'SENT', 'SENT', null, null, sent_at from referral
    union all select id, provider_id, 'DELIVERED', 'DELIVERED', null, answered_by, delivered_at from referral
    union all select id, provider_id, 'REMINDED', null, null, null, reminded_at from referral where sent_at is not null
    union all select id, provider_id, 'ANSWERED',
        case when state in ('ACCEPTED', 'ACCEPTED_DATE', 'WAITLISTED', 'DECLINED', 'INFO_NEEDED', 'NO_ANSWER') then state
             when appointment is not null then 'ACCEPTED_DATE'
             when attendance_at is not null then 'ACCEPTED' end,
        decline_reason, answered_by, answered_at from referral
    union all select id, provider_id, if(attendance_reason is null and state in ('ATTENDED', 'COMPLETED'), 'ATTENDED', 'NOT_ATTENDED'),
        if(attendance_reason is null and state in ('ATTENDED', 'COMPLETED'), 'ATTENDED', 'NOT_ATTENDED'), attendance_reason,
        attendance_by, attendance_at from referral
    union all select id, provider_id, state, state, coalesce(result, close_reason), closed_by, closed_at from referral
) happened
where happened_at is not null
order by happened_at;
