-- Messages of a talk that was not to be recorded are found and removed by their case.
create index ix_outbox_message_case on outbox_message (case_number);
