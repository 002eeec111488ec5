-- Dossier §3.7 R06: a code, never words.
alter table referral add column attendance_reason varchar(40) null after attendance_by;
