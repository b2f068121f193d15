-- CreateTable
CREATE TABLE "School" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL DEFAULT 'Europe/London',
    "settings" JSONB NOT NULL DEFAULT '{}',
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "School_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Workspace" (
    "platform" TEXT NOT NULL,
    "workspace" TEXT NOT NULL,
    "schoolId" TEXT NOT NULL,

    CONSTRAINT "Workspace_pkey" PRIMARY KEY ("platform","workspace")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL,
    "schoolId" TEXT NOT NULL,
    "externalId" TEXT,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "roleTitle" TEXT NOT NULL DEFAULT '',
    "department" TEXT NOT NULL DEFAULT '',
    "phase" TEXT NOT NULL DEFAULT '',
    "leader" BOOLEAN NOT NULL DEFAULT false,
    "admin" BOOLEAN NOT NULL DEFAULT false,
    "joinedAt" TIMESTAMP(3) NOT NULL,
    "leftOn" TEXT,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PersonGroup" (
    "personId" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "PersonGroup_pkey" PRIMARY KEY ("personId","name")
);

-- CreateTable
CREATE TABLE "Account" (
    "platform" TEXT NOT NULL,
    "workspace" TEXT NOT NULL,
    "user" TEXT NOT NULL,
    "personId" TEXT NOT NULL,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("platform","workspace","user")
);

-- CreateTable
CREATE TABLE "CalendarPeriod" (
    "id" TEXT NOT NULL,
    "schoolId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "starts" TEXT NOT NULL,
    "ends" TEXT NOT NULL,

    CONSTRAINT "CalendarPeriod_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CpdKind" (
    "id" TEXT NOT NULL,
    "schoolId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "group" TEXT NOT NULL,
    "retired" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "CpdKind_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Activity" (
    "id" TEXT NOT NULL,
    "schoolId" TEXT NOT NULL,
    "externalKey" TEXT,
    "title" TEXT NOT NULL,
    "kindId" TEXT NOT NULL,
    "provider" TEXT,
    "startsAt" TIMESTAMP(3) NOT NULL,
    "endsAt" TIMESTAMP(3) NOT NULL,
    "hours" DOUBLE PRECISION,
    "costPence" INTEGER,
    "priority" TEXT,
    "aim" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "createdById" TEXT,

    CONSTRAINT "Activity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ActivityLead" (
    "activityId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,

    CONSTRAINT "ActivityLead_pkey" PRIMARY KEY ("activityId","personId")
);

-- CreateTable
CREATE TABLE "Participation" (
    "id" TEXT NOT NULL,
    "activityId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "recordedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Participation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Evaluation" (
    "participationId" TEXT NOT NULL,
    "rating" INTEGER,
    "aimMet" TEXT,
    "learned" TEXT,
    "plan" TEXT,
    "planClass" TEXT,
    "planBy" TEXT,
    "unplannedGain" TEXT,
    "offersHelp" BOOLEAN,
    "mayCelebrate" BOOLEAN,
    "startedAt" TIMESTAMP(3) NOT NULL,
    "completedAt" TIMESTAMP(3),
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Evaluation_pkey" PRIMARY KEY ("participationId")
);

-- CreateTable
CREATE TABLE "FollowUp" (
    "participationId" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "use" TEXT NOT NULL,
    "barrier" TEXT,
    "change" TEXT,
    "howKnown" TEXT,
    "answeredAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "FollowUp_pkey" PRIMARY KEY ("participationId","stage")
);

-- CreateTable
CREATE TABLE "Preference" (
    "personId" TEXT NOT NULL,
    "snoozedUntil" TEXT,
    "paused" BOOLEAN NOT NULL DEFAULT false,
    "fewer" BOOLEAN NOT NULL DEFAULT false,
    "digest" BOOLEAN NOT NULL DEFAULT false,
    "lastAnsweredAt" TIMESTAMP(3),

    CONSTRAINT "Preference_pkey" PRIMARY KEY ("personId")
);

-- CreateTable
CREATE TABLE "KindOptOut" (
    "personId" TEXT NOT NULL,
    "kindId" TEXT NOT NULL,

    CONSTRAINT "KindOptOut_pkey" PRIMARY KEY ("personId","kindId")
);

-- CreateTable
CREATE TABLE "PendingWords" (
    "personId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "saidAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "PendingWords_pkey" PRIMARY KEY ("personId")
);

-- CreateTable
CREATE TABLE "TurnRecord" (
    "id" TEXT NOT NULL,
    "schoolId" TEXT NOT NULL,
    "replies" JSONB NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "TurnRecord_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Delivery" (
    "id" TEXT NOT NULL,
    "schoolId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "job" TEXT NOT NULL,
    "personId" TEXT,
    "place" JSONB,
    "unprompted" BOOLEAN NOT NULL,
    "payload" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "dueAt" TIMESTAMP(3) NOT NULL,
    "message" JSONB,
    "sentPlace" TEXT,
    "sentMessage" TEXT,
    "sentAt" TIMESTAMP(3),
    "claimedBy" TEXT,
    "claimedAt" TIMESTAMP(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lastError" TEXT,

    CONSTRAINT "Delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlaygroundMessage" (
    "id" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "message" JSONB NOT NULL,
    "replyTo" TEXT,
    "onlyFor" TEXT,
    "key" TEXT,
    "at" TIMESTAMP(3) NOT NULL,
    "changedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "PlaygroundMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlaygroundRead" (
    "person" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "readAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "PlaygroundRead_pkey" PRIMARY KEY ("person","place")
);

-- CreateTable
CREATE TABLE "PlaygroundClock" (
    "id" INTEGER NOT NULL,
    "aheadMs" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "PlaygroundClock_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Workspace_schoolId_idx" ON "Workspace"("schoolId");

-- CreateIndex
CREATE INDEX "Person_schoolId_leftOn_idx" ON "Person"("schoolId", "leftOn");

-- CreateIndex
CREATE UNIQUE INDEX "Person_schoolId_email_key" ON "Person"("schoolId", "email");

-- CreateIndex
CREATE UNIQUE INDEX "Person_schoolId_externalId_key" ON "Person"("schoolId", "externalId");

-- CreateIndex
CREATE INDEX "Account_personId_idx" ON "Account"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "CalendarPeriod_schoolId_kind_starts_key" ON "CalendarPeriod"("schoolId", "kind", "starts");

-- CreateIndex
CREATE UNIQUE INDEX "CpdKind_schoolId_name_key" ON "CpdKind"("schoolId", "name");

-- CreateIndex
CREATE INDEX "Activity_schoolId_endsAt_idx" ON "Activity"("schoolId", "endsAt");

-- CreateIndex
CREATE UNIQUE INDEX "Activity_schoolId_externalKey_key" ON "Activity"("schoolId", "externalKey");

-- CreateIndex
CREATE INDEX "ActivityLead_personId_idx" ON "ActivityLead"("personId");

-- CreateIndex
CREATE INDEX "Participation_personId_state_idx" ON "Participation"("personId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "Participation_activityId_personId_key" ON "Participation"("activityId", "personId");

-- CreateIndex
CREATE INDEX "TurnRecord_at_idx" ON "TurnRecord"("at");

-- CreateIndex
CREATE UNIQUE INDEX "Delivery_key_key" ON "Delivery"("key");

-- CreateIndex
CREATE INDEX "Delivery_state_dueAt_idx" ON "Delivery"("state", "dueAt");

-- CreateIndex
CREATE INDEX "Delivery_personId_sentAt_idx" ON "Delivery"("personId", "sentAt");

-- CreateIndex
CREATE INDEX "Delivery_sentPlace_sentMessage_idx" ON "Delivery"("sentPlace", "sentMessage");

-- CreateIndex
CREATE UNIQUE INDEX "PlaygroundMessage_key_key" ON "PlaygroundMessage"("key");

-- CreateIndex
CREATE INDEX "PlaygroundMessage_place_at_idx" ON "PlaygroundMessage"("place", "at");

-- AddForeignKey
ALTER TABLE "Workspace" ADD CONSTRAINT "Workspace_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonGroup" ADD CONSTRAINT "PersonGroup_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CalendarPeriod" ADD CONSTRAINT "CalendarPeriod_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CpdKind" ADD CONSTRAINT "CpdKind_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Activity" ADD CONSTRAINT "Activity_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Activity" ADD CONSTRAINT "Activity_kindId_fkey" FOREIGN KEY ("kindId") REFERENCES "CpdKind"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActivityLead" ADD CONSTRAINT "ActivityLead_activityId_fkey" FOREIGN KEY ("activityId") REFERENCES "Activity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActivityLead" ADD CONSTRAINT "ActivityLead_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participation" ADD CONSTRAINT "Participation_activityId_fkey" FOREIGN KEY ("activityId") REFERENCES "Activity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participation" ADD CONSTRAINT "Participation_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evaluation" ADD CONSTRAINT "Evaluation_participationId_fkey" FOREIGN KEY ("participationId") REFERENCES "Participation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUp" ADD CONSTRAINT "FollowUp_participationId_fkey" FOREIGN KEY ("participationId") REFERENCES "Participation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Preference" ADD CONSTRAINT "Preference_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KindOptOut" ADD CONSTRAINT "KindOptOut_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KindOptOut" ADD CONSTRAINT "KindOptOut_kindId_fkey" FOREIGN KEY ("kindId") REFERENCES "CpdKind"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PendingWords" ADD CONSTRAINT "PendingWords_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TurnRecord" ADD CONSTRAINT "TurnRecord_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delivery" ADD CONSTRAINT "Delivery_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delivery" ADD CONSTRAINT "Delivery_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
