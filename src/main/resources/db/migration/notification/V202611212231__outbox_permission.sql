-- What a message rests on; asked again when it is handed over. A message without is about the house's own work.
alter table outbox_message add column permission varchar(40) character set ascii null;
