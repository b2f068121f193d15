-- CreateTable
CREATE TABLE "InboxEvent" (
    "platform" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "event" JSONB,
    "receivedAt" DATETIME NOT NULL,
    "doneAt" DATETIME,

    PRIMARY KEY ("platform", "id")
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Workspace" (
    "platform" TEXT NOT NULL,
    "workspace" TEXT NOT NULL,
    "quiet" BOOLEAN NOT NULL DEFAULT false,
    "schoolId" TEXT NOT NULL,

    PRIMARY KEY ("platform", "workspace"),
    CONSTRAINT "Workspace_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Workspace" ("platform", "schoolId", "workspace") SELECT "platform", "schoolId", "workspace" FROM "Workspace";
DROP TABLE "Workspace";
ALTER TABLE "new_Workspace" RENAME TO "Workspace";
CREATE INDEX "Workspace_schoolId_idx" ON "Workspace"("schoolId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "InboxEvent_doneAt_receivedAt_idx" ON "InboxEvent"("doneAt", "receivedAt");
