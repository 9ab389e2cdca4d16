"""The data that flows through the pipeline. Nothing here imports from the rest of mtlint."""
