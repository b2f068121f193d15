-- CreateTable
CREATE TABLE "School" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL DEFAULT 'Europe/London',
    "settings" JSONB NOT NULL DEFAULT '{}',
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Workspace" (
    "platform" TEXT NOT NULL,
    "workspace" TEXT NOT NULL,
    "schoolId" TEXT NOT NULL,

    PRIMARY KEY ("platform", "workspace"),
    CONSTRAINT "Workspace_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "externalId" TEXT,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "roleTitle" TEXT NOT NULL DEFAULT '',
    "department" TEXT NOT NULL DEFAULT '',
    "phase" TEXT NOT NULL DEFAULT '',
    "leader" BOOLEAN NOT NULL DEFAULT false,
    "admin" BOOLEAN NOT NULL DEFAULT false,
    "joinedAt" DATETIME NOT NULL,
    "leftOn" TEXT,
    CONSTRAINT "Person_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PersonGroup" (
    "personId" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    PRIMARY KEY ("personId", "name"),
    CONSTRAINT "PersonGroup_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Account" (
    "platform" TEXT NOT NULL,
    "workspace" TEXT NOT NULL,
    "user" TEXT NOT NULL,
    "personId" TEXT NOT NULL,

    PRIMARY KEY ("platform", "workspace", "user"),
    CONSTRAINT "Account_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CalendarPeriod" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "starts" TEXT NOT NULL,
    "ends" TEXT NOT NULL,
    CONSTRAINT "CalendarPeriod_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CpdKind" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "group" TEXT NOT NULL,
    "retired" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "CpdKind_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Activity" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "externalKey" TEXT,
    "title" TEXT NOT NULL,
    "kindId" TEXT NOT NULL,
    "provider" TEXT,
    "startsAt" DATETIME NOT NULL,
    "endsAt" DATETIME NOT NULL,
    "hours" REAL,
    "costPence" INTEGER,
    "priority" TEXT,
    "aim" TEXT,
    "createdAt" DATETIME NOT NULL,
    "createdById" TEXT,
    CONSTRAINT "Activity_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Activity_kindId_fkey" FOREIGN KEY ("kindId") REFERENCES "CpdKind" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ActivityLead" (
    "activityId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,

    PRIMARY KEY ("activityId", "personId"),
    CONSTRAINT "ActivityLead_activityId_fkey" FOREIGN KEY ("activityId") REFERENCES "Activity" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ActivityLead_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Participation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "activityId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "recordedAt" DATETIME NOT NULL,
    CONSTRAINT "Participation_activityId_fkey" FOREIGN KEY ("activityId") REFERENCES "Activity" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Participation_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Evaluation" (
    "participationId" TEXT NOT NULL PRIMARY KEY,
    "rating" INTEGER,
    "aimMet" TEXT,
    "learned" TEXT,
    "plan" TEXT,
    "planClass" TEXT,
    "planBy" TEXT,
    "unplannedGain" TEXT,
    "offersHelp" BOOLEAN,
    "mayCelebrate" BOOLEAN,
    "startedAt" DATETIME NOT NULL,
    "completedAt" DATETIME,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Evaluation_participationId_fkey" FOREIGN KEY ("participationId") REFERENCES "Participation" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FollowUp" (
    "participationId" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "use" TEXT NOT NULL,
    "barrier" TEXT,
    "change" TEXT,
    "howKnown" TEXT,
    "answeredAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,

    PRIMARY KEY ("participationId", "stage"),
    CONSTRAINT "FollowUp_participationId_fkey" FOREIGN KEY ("participationId") REFERENCES "Participation" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Preference" (
    "personId" TEXT NOT NULL PRIMARY KEY,
    "snoozedUntil" TEXT,
    "paused" BOOLEAN NOT NULL DEFAULT false,
    "fewer" BOOLEAN NOT NULL DEFAULT false,
    "digest" BOOLEAN NOT NULL DEFAULT false,
    "lastAnsweredAt" DATETIME,
    CONSTRAINT "Preference_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "KindOptOut" (
    "personId" TEXT NOT NULL,
    "kindId" TEXT NOT NULL,

    PRIMARY KEY ("personId", "kindId"),
    CONSTRAINT "KindOptOut_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "KindOptOut_kindId_fkey" FOREIGN KEY ("kindId") REFERENCES "CpdKind" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PendingWords" (
    "personId" TEXT NOT NULL PRIMARY KEY,
    "text" TEXT NOT NULL,
    "saidAt" DATETIME NOT NULL,
    CONSTRAINT "PendingWords_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TurnRecord" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "replies" JSONB NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "TurnRecord_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Delivery" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "job" TEXT NOT NULL,
    "personId" TEXT,
    "place" JSONB,
    "unprompted" BOOLEAN NOT NULL,
    "payload" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "dueAt" DATETIME NOT NULL,
    "message" JSONB,
    "sentPlace" TEXT,
    "sentMessage" TEXT,
    "sentAt" DATETIME,
    "claimedBy" TEXT,
    "claimedAt" DATETIME,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lastError" TEXT,
    CONSTRAINT "Delivery_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Delivery_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PlaygroundMessage" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "place" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "message" JSONB NOT NULL,
    "replyTo" TEXT,
    "onlyFor" TEXT,
    "key" TEXT,
    "at" DATETIME NOT NULL,
    "changedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "PlaygroundRead" (
    "person" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "readAt" DATETIME NOT NULL,

    PRIMARY KEY ("person", "place")
);

-- CreateTable
CREATE TABLE "PlaygroundClock" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "aheadMs" REAL NOT NULL
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
