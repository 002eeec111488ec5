-- Of a case that was pseudonymised only codes stay (dossier 3.4, 3.9): the words of why go with the person's own.
alter table break_glass
    modify column sealed_words varbinary(4096) null comment 'null once the case was pseudonymised';

alter table consent_override
    modify column sealed_reason varbinary(8192) null comment 'null once the case was pseudonymised';

-- Cases that were pseudonymised before.
update break_glass b join consent_withdrawal w on w.case_number = b.case_number
set b.sealed_words = null
where w.settled_at is not null and w.kept = false;

update consent_override o join consent_withdrawal w on w.case_number = o.case_number
set o.sealed_reason = null, o.sealed_decision = null, o.sealed_not_told = null
where w.settled_at is not null and w.kept = false;
