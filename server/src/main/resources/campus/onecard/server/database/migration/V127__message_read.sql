-- When its owner read it; null while nobody has.
ALTER TABLE message ADD COLUMN read_at BIGINT NULL COMMENT 'epoch milliseconds, UTC';
