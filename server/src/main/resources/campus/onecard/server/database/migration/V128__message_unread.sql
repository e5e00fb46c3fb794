-- For the number of unread messages on the first page after sign-in, from the index alone.
CREATE INDEX unread ON message (account_id, read_at, kind);
