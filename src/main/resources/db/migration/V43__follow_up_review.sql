-- How Beredningsgruppen approves that the proposal goes to the board: the steps of the review that the follow-up calls.
alter table follow_up add column review_plan jsonb;
update follow_up set review_plan =
  '{"steps": [{"name": "Beredningsgruppen", "audience": "PREPARATORY_GROUP", "quorum": null, "days": 0, "silentConsent": true}], "publish": false}';
alter table follow_up alter column review_plan set not null;
