-- And the outlet of a terminal that is still to come.
ALTER TABLE device_code ADD COLUMN outlet_id INT NULL AFTER place;
