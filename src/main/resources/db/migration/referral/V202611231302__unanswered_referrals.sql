-- Which partners have not answered yet, the oldest first.
create index ix_referral_state_sent on referral (state, sent_at);
