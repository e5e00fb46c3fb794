-- Nothing may be booked before this time: a day that was closed and rows that were sealed stay as they are.
ALTER TABLE lane_lease ADD COLUMN floor BIGINT NOT NULL DEFAULT 0 COMMENT 'epoch milliseconds, UTC';
