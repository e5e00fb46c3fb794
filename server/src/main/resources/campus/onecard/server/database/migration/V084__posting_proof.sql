-- What the card proved: key set (1 byte), challenge (8), the terminal's time (8), serial (8), MAC (4 or 8). Null where
-- no card did.
ALTER TABLE posting ADD COLUMN proof VARBINARY(40) NULL;
