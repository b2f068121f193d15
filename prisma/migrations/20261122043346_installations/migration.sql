-- AlterTable
ALTER TABLE "Workspace" ADD COLUMN "goneAt" DATETIME;

-- CreateTable
CREATE TABLE "Installation" (
    "platform" TEXT NOT NULL,
    "workspace" TEXT NOT NULL,
    "enterprise" TEXT,
    "botUser" TEXT NOT NULL,
    "bot" TEXT,
    "scopes" JSONB NOT NULL,
    "installer" TEXT NOT NULL,
    "installedAt" DATETIME NOT NULL,
    "token" TEXT,
    "refreshToken" TEXT,
    "expiresAt" DATETIME,
    "refreshTriedAt" DATETIME,
    "refreshFault" TEXT,

    PRIMARY KEY ("platform", "workspace"),
    CONSTRAINT "Installation_platform_workspace_fkey" FOREIGN KEY ("platform", "workspace") REFERENCES "Workspace" ("platform", "workspace") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Installation_expiresAt_idx" ON "Installation"("expiresAt");
