-- By which decision the name was taken out of the key.
alter table key_informant add column identity_erasure uuid references erasure_decision;
