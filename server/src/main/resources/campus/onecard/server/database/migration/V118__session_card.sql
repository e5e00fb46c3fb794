-- The card that somebody signed in with; null when the number was typed. Limits ask for it (L-05).
ALTER TABLE session ADD COLUMN card CHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER device;
