CREATE TYPE "claim_property" AS ENUM('ALL', 'ACT', 'FORM', 'FRAMING', 'MONTH', 'ACTOR', 'SOURCE');--> statement-breakpoint
CREATE TABLE "claim_counts" (
	"of_kind" "claim_property",
	"of_value" text COLLATE "C",
	"by_kind" "claim_property",
	"by_value" text COLLATE "C",
	"count" integer NOT NULL,
	CONSTRAINT "claim_counts_pk" PRIMARY KEY("of_kind","of_value","by_kind","by_value")
);
--> statement-breakpoint
ALTER TABLE "issues" ADD COLUMN "counted" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "issues_uncounted_index" ON "issues" ("id") WHERE not "counted";