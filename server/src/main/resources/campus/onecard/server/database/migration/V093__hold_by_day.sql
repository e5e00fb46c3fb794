-- What an account had transferred on its last day with any, and all transfers of a day.
ALTER TABLE hold ADD KEY by_day (account_id, purpose, counted), ADD KEY of_day (purpose, counted);
